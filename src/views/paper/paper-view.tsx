import { dateWords } from '#domain/date-words.ts';
import type { SourceLabel } from '#domain/dataset/event-index.ts';
import type { Exported } from '#domain/exports/exported.ts';
import { groupByDate } from '#domain/list-groups.ts';
import { title } from '#messages/list.ts';
import * as words from '#messages/paper.ts';
import { wordsIn } from '#messages/say.ts';
import { Address } from './address.tsx';
import { noted } from './notes.ts';
import { Origin } from './origin.tsx';
import { PaperEvent } from './paper-event.tsx';
import '#ui/sheet.css';
import './paper.css';

interface PaperViewProps {
  readonly exported: Exported;
  /** Of the timeline, whether they tell anything of these events or not. */
  readonly sources: readonly SourceLabel[];
  /** Of a passage in the page of its source, whole; empty where that is not known. */
  readonly passageAt: (sourceId: string, excerptId: string) => string;
  /** Where this is shown, whole; null where that is not known. */
  readonly address: string | null;
  /** What an event is shown by (`data-shown-by`), by its id, where readers can narrow what is here; headings are shown with events (`data-shown-with`). */
  readonly shownBy?: ReadonlyMap<string, string>;
}

/** The list for paper: every event with its sentences, its quotations as notes under it, and at the end where all of it comes from. */
export function PaperView({ exported, sources, passageAt, address, shownBy }: PaperViewProps) {
  const { timeline, events } = exported;
  const byId = new Map(noted(events).map((event) => [event.row.id, event]));
  const groups = groupByDate(
    events.map(({ row }) => row),
    timeline.span.from,
  );
  return (
    <div className="paper">
      <h2 className="paper__title">{title()}</h2>
      {groups.map((group) => (
        <section key={group.key} className="paper__group" data-shown-with={shownBy ? '' : undefined}>
          <h3 className="paper__heading">{group.heading}</h3>
          {group.days
            .flatMap((day) => day.events)
            .flatMap(({ id }) => byId.get(id) ?? [])
            .map((event) => (
              <PaperEvent
                key={event.row.id}
                event={event}
                address={exported.addressOf(event.row.id)}
                passageAt={passageAt}
                shownBy={shownBy?.get(event.row.id)}
              />
            ))}
        </section>
      ))}
      <PaperSources sources={sources} />
      <Origin timeline={timeline} dataset={exported.dataset} address={address} />
    </div>
  );
}

function PaperSources({ sources }: Pick<PaperViewProps, 'sources'>) {
  return (
    <section className="paper__sources">
      <h2 className="paper__heading">{words.sources()}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id} className="paper__source">
            <strong>{source.publisher}</strong>
            {source.title !== null && <span {...wordsIn(source.language)}> {source.title}</span>}{' '}
            <span>({dateWords(source.published)})</span>{' '}
            {source.url !== null && <Address>{source.url}</Address>}
          </li>
        ))}
      </ul>
    </section>
  );
}
