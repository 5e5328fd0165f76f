import type { FacetChoices } from '#domain/facet-counts.ts';
import { isNarrowed, narrowings } from '#domain/filter-changes.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import { andWords } from '#domain/list-words.ts';
import type { WayOut } from '#domain/what-emptied.ts';
import * as words from '#messages/emptyResult.ts';
import { narrowingWords } from './narrowing-words.ts';
import type { OnFilters } from './on-filters.ts';
import { focusStatus } from './status-focus.ts';
import '#ui/buttons.css';
import './empty-result.css';

interface EmptyResultProps {
  readonly filters: Filters;
  readonly choices: FacetChoices;
  /** What, taken off alone, brings events back; the best first. */
  readonly ways: readonly WayOut[];
  /** Words of the search that no event has, as they were compared. */
  readonly nowhere: readonly string[];
  readonly total: number;
  readonly onChange: OnFilters;
}

/** Nothing is left: what emptied it, and the ways out. */
export function EmptyResult({ filters, choices, ways, nowhere, total, onChange }: EmptyResultProps) {
  const leave = (changed: Filters) => {
    onChange(changed, 'choice');
    focusStatus();
  };
  const on = narrowings(filters).map((narrowing) =>
    words.quoted({ filter: narrowingWords(narrowing, choices) }),
  );
  // What takes the only filter off is the same as taking all off.
  const apart = ways.filter((way) => isNarrowed(way.filters));
  return (
    <section className="empty-result" aria-labelledby="empty-result-title">
      <h2 id="empty-result-title">{words.title({ count: on.length })}</h2>
      <p>
        {on.length === 1 ? words.none({ filter: on.join() }) : words.noneTogether({ filters: andWords(on) })}
      </p>
      {nowhere.length > 0 && (
        <p>
          {words.nowhere({
            count: nowhere.length,
            words: andWords(nowhere.map((word) => words.quoted({ filter: word }))),
          })}
        </p>
      )}
      <ul className="empty-result__ways">
        {apart.map((way, at) => (
          <li key={at}>
            <button
              type="button"
              className="button"
              onClick={() => {
                leave(way.filters);
              }}
            >
              {wayWords(way, choices)}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button"
            onClick={() => {
              leave(NO_FILTERS);
            }}
          >
            {words.withoutAll({ count: total })}
          </button>
        </li>
      </ul>
    </section>
  );
}

function wayWords({ remove, gives: count }: WayOut, choices: FacetChoices): string {
  if (remove.kind === 'match') return words.withAny({ count });
  return words.without({ filter: narrowingWords(remove, choices), count });
}
