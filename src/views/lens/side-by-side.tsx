import { useId } from 'react';
import { figure } from '#domain/count-words.ts';
import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import type { Comparison } from '#domain/lens/compare.ts';
import * as words from '#messages/lens.ts';
import { wordsIn } from '#messages/say.ts';
import { InnerLink } from '#ui/inner-link.tsx';
import './lens.css';

interface SideBySideProps {
  readonly comparison: Comparison;
  /** Names of the two publishers. */
  readonly first: string;
  readonly second: string;
  readonly hrefs: Hrefs;
  readonly onSelect: (eventId: string) => void;
}

/** What two sources tell, each alone and both; where they differ, it is said beside the event. */
export function SideBySide({ comparison, first, second, hrefs, onSelect }: SideBySideProps) {
  const { both, onlyFirst, onlySecond, differ } = comparison;
  const differing = new Set(differ.map(({ id }) => id));
  const part = { hrefs, onSelect, differing };
  return (
    <div className="side-by-side">
      <Part {...part} title={words.only({ publisher: first })} rows={onlyFirst} />
      <Part {...part} title={words.both()} rows={both} />
      <Part {...part} title={words.only({ publisher: second })} rows={onlySecond} />
    </div>
  );
}

interface PartProps extends Pick<SideBySideProps, 'hrefs' | 'onSelect'> {
  readonly title: string;
  readonly rows: readonly EventRow[];
  readonly differing: ReadonlySet<string>;
}

function Part({ title, rows, differing, hrefs, onSelect }: PartProps) {
  const id = useId();
  return (
    <section className="side-by-side__part" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="side-by-side__count">{figure(rows.length)}</span>
      </h2>
      {rows.length === 0 && <p className="lens-note">{words.nothing()}</p>}
      <ol>
        {rows.map((row) => (
          <li key={row.id} data-event-id={row.id}>
            <p className="side-by-side__date">{dateWords(row.date)}</p>
            <p className="side-by-side__title" {...wordsIn(row.language)}>
              <InnerLink
                href={hrefs.event(row.id)}
                onFollow={() => {
                  onSelect(row.id);
                }}
              >
                {row.title}
              </InnerLink>
            </p>
            {differing.has(row.id) && <p className="side-by-side__differ">{words.differ()}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
