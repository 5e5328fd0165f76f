import { countWords } from '#domain/count-words.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { languageOf } from '#domain/event-table.ts';
import { isNarrowed, type Narrowing, narrowings } from '#domain/filter-changes.ts';
import { NO_FILTERS } from '#domain/filters.ts';
import { clausesWords } from '#domain/list-words.ts';
import * as filterWords from '#messages/filters.ts';
import * as words from '#messages/read.ts';
import { wordsIn } from '#messages/say.ts';
import type { Loaded } from '#session/use-loaded.ts';
import type { Shown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { narrowingWords } from '#views/filters/narrowing-words.ts';
import { FILTERS_STATUS_ID, focusStatus } from '#views/filters/status-focus.ts';

export interface ReadHeadProps {
  readonly timeline: TimelineInfo;
  /** Of all its events. */
  readonly total: number;
  readonly shown: ReadOfIt;
  readonly onLeave: () => void;
}

/** What is read, whatever holds it. */
interface ReadOfIt extends Pick<Shown, 'filters' | 'choices'> {
  readonly rows: { readonly length: number };
  readonly words: Loaded<unknown> | null;
}

/** Of which story this is, what of it is read, and the way out. */
export function ReadHead({ timeline, total, shown, onLeave }: ReadHeadProps) {
  const { choose } = useViewState();
  const narrowed = isNarrowed(shown.filters);
  return (
    <header className="read__head">
      <h1 className="read__story" {...wordsIn(languageOf(timeline))}>
        {timeline.title}
      </h1>
      <p className={`read__what${narrowed ? '' : ' read__what--all'}`}>
        <span id={FILTERS_STATUS_ID} role="status" tabIndex={-1}>
          {narrowed ? narrowedWords(shown, total) : countWords(shown.rows.length)}
          <SearchNote words={shown.words} />
        </span>{' '}
        {narrowed && (
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              choose({ filters: NO_FILTERS });
              focusStatus();
            }}
          >
            {words.all()}
          </button>
        )}
      </p>
      <button type="button" className="plain-button read__leave" onClick={onLeave}>
        {words.back()}
      </button>
    </header>
  );
}

/** `Reading 12 of 57 events: Turkey; Words: air base` */
function narrowedWords({ rows, filters, choices }: ReadOfIt, total: number): string {
  const by = narrowings(filters).map((narrowing) => byWords(narrowing, choices));
  return words.narrowed({ shown: rows.length, total, by: clausesWords(by) });
}

function byWords(narrowing: Narrowing, choices: Shown['choices']): string {
  if (narrowing.kind !== 'facet') return narrowingWords(narrowing, choices);
  const labelOf = (value: string) =>
    choices[narrowing.facet].find((choice) => choice.value === value)?.label ?? value;
  return clausesWords(narrowing.values.map(labelOf));
}

/** As long as words do not narrow what is read. */
function SearchNote({ words: found }: Pick<ReadOfIt, 'words'>) {
  if (!found || found.kind === 'ready') return null;
  return ` ${found.kind === 'waiting' ? filterWords.searchComing() : filterWords.searchFailed()}`;
}
