import type { DayNumber } from '#domain/calendar.ts';
import { dated } from '#domain/columns/column-groups.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { dayWords } from '#domain/day-words.ts';
import * as words from '#messages/longList.ts';
import { stretchAt } from './stretch.ts';
import type { Place } from './use-place.ts';

interface PastEdgeProps {
  readonly to: 'before' | 'after';
  readonly place: Place;
  readonly rows: Uint32Array;
}

/**
 * Beside the outermost entry in the page, for whoever reads on without scrolling, as with a screen reader, and would take it for the
 * list's last. Seen only with focus.
 */
export function PastEdge({ to, place }: PastEdgeProps) {
  const { mounted, begins, ends, go } = place;
  const edge = to === 'before' ? mounted[0] : mounted.at(-1);
  const next = (edge?.at ?? 0) + (to === 'before' ? -1 : 1);
  if (!edge || next < begins || next >= ends) return null;
  return (
    <button
      type="button"
      className="button long-list__past"
      style={to === 'before' ? { insetBlockStart: edge.gap } : undefined}
      onClick={() => go({ at: next, focus: 'entry' })}
    >
      {wayWords(to)}
    </button>
  );
}

/** The way to the stretch before or after, where not all rows fit in one page. */
export function OtherStretch({ to, place, rows, table }: PastEdgeProps & { readonly table: ColumnTable }) {
  const next = to === 'before' ? place.begins - 1 : place.ends;
  if (next < 0 || next >= rows.length) return null;
  const { begins, ends } = stretchAt(next, rows.length);
  const [first, last] = [rows[begins] ?? 0, rows[ends - 1] ?? 0].map((row) => dated(table, row).standsOn);
  return (
    <p className="long-list__stretch">
      <button type="button" className="button" onClick={() => place.go({ at: next, focus: 'entry' })}>
        {wayWords(to)}
      </button>{' '}
      {words.stretch({ count: ends - begins, first: standing(first), last: standing(last) })}
    </p>
  );
}

function wayWords(to: PastEdgeProps['to']): string {
  return to === 'before' ? words.earlier() : words.later();
}

function standing(day: DayNumber | null | undefined): string {
  return day === null || day === undefined ? words.noDate() : dayWords(day);
}
