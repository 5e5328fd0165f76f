import { countWords } from '#domain/count-words.ts';
import type { FacetChoices } from '#domain/facet-counts.ts';
import { narrowings } from '#domain/filter-changes.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import type { WayOut } from '#domain/what-emptied.ts';
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
  readonly total: number;
  readonly onChange: OnFilters;
}

/** Nothing is left: what emptied it, and the ways out. */
export function EmptyResult({ filters, choices, ways, total, onChange }: EmptyResultProps) {
  const leave = (changed: Filters) => {
    onChange(changed, 'choice');
    focusStatus();
  };
  const on = narrowings(filters).map((narrowing) => `‘${narrowingWords(narrowing, choices)}’`);
  return (
    <section className="empty-result" aria-labelledby="empty-result-title">
      <h2 id="empty-result-title">{on.length === 1 ? 'No event has this' : 'No event has all of this'}</h2>
      <p>
        {on.length === 1
          ? `Nothing in the timeline matches ${on.join()}.`
          : `Together, ${on.slice(0, -1).join(', ')} and ${on.at(-1) ?? ''} leave no event.`}
      </p>
      <ul className="empty-result__ways">
        {ways.map((way, at) => (
          <li key={at}>
            <button
              type="button"
              className="button"
              onClick={() => {
                leave(way.filters);
              }}
            >
              {wayWords(way, choices)}: {countWords(way.gives)}
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
            Without any filter: {countWords(total)}
          </button>
        </li>
      </ul>
    </section>
  );
}

function wayWords({ remove }: WayOut, choices: FacetChoices): string {
  if (remove.kind === 'match') return 'With any of the chosen instead of all';
  return `Without ‘${narrowingWords(remove, choices)}’`;
}
