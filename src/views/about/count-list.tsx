import { figure } from '#domain/count-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';

interface Counted {
  readonly label: string;
  /** What the label means, where that is not plain. */
  readonly meaning?: string | undefined;
  readonly count: number;
}

/** Where a filter gives the same events, the way there; else the events themselves, or null where there are too many. */
export type Count = Counted &
  ({ readonly href: string } | { readonly events: readonly Pick<EventRow, 'id' | 'title'>[] | null });

interface CountListProps {
  readonly label: string;
  readonly counts: readonly Count[];
  /** Of how many. */
  readonly total: number;
  readonly hrefs: Hrefs;
}

/** Numbers of events as a list of lines, each with its share of all as a rule beneath it, and the way to the events. */
export function CountList({ label, counts, total, hrefs }: CountListProps) {
  return (
    <ul className="counts" aria-label={label}>
      {counts.map((count) => (
        <li key={count.label}>
          <CountLine count={count} hrefs={hrefs} />
          <ShareOfAll share={total === 0 ? 0 : count.count / total} />
        </li>
      ))}
    </ul>
  );
}

function CountLine({ count, hrefs }: { readonly count: Count; readonly hrefs: Hrefs }) {
  if ('href' in count) {
    return (
      <div className="counts__line">
        <Many count={count.count} />
        <div>
          <a href={count.href}>{count.label}</a>
          <Meaning of={count} />
        </div>
      </div>
    );
  }
  if (count.events === null) {
    return (
      <div className="counts__line">
        <Many count={count.count} />
        <div>
          <span className="counts__label">{count.label}</span>
          <Meaning of={count} />
        </div>
      </div>
    );
  }
  return (
    <details className="counts__events">
      <summary className="counts__line">
        <Many count={count.count} />
        <span>
          <span className="counts__label">{count.label}</span>
          <Meaning of={count} />
        </span>
      </summary>
      <ul>
        {count.events.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefs.event(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Many({ count }: { readonly count: number }) {
  return <span className="counts__number">{figure(count)} </span>;
}

function Meaning({ of: { meaning } }: { readonly of: Counted }) {
  return meaning === undefined ? null : <span className="counts__meaning">{meaning}</span>;
}

function ShareOfAll({ share }: { readonly share: number }) {
  return (
    <svg className="counts__share" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
      <rect className="counts__all" width="100" height="2" />
      <rect className="counts__these" width={share * 100} height="2" />
    </svg>
  );
}
