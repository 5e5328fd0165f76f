import type { ReactNode } from 'react';
import { lowerBound } from '#base/sorted.ts';
import { civilDate, type DayNumber } from '#domain/calendar.ts';
import type { ColumnGroups } from '#domain/columns/column-groups.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { NO_DAY } from '#domain/columns/event-columns.ts';
import { GoToDay } from './go-to-day.tsx';
import { LongJumps } from './long-jumps.tsx';
import type { LongListProps } from './long-list-props.ts';
import { PrintButton } from './print-button.tsx';
import type { Place } from './use-place.ts';

interface LongToolsProps extends LongListProps {
  readonly index: ColumnGroups;
  readonly onGo: Place['go'];
  /** The ways cannot be gone yet. */
  readonly inert?: boolean;
  /** What there is to know of the list. */
  readonly children: ReactNode;
}

/** What a long list is, and the ways through it. */
export function LongTools({ index, onGo, inert = false, children, ...list }: LongToolsProps) {
  const { table, rows } = list;
  const span = daysOf(table, rows);
  return (
    <div className="long-tools">
      <p className="long-tools__note">{children}</p>
      <div className="long-tools__ways needs-script" inert={inert}>
        {span && (
          <GoToDay
            first={span.first}
            last={span.last}
            onGo={(day) => onGo({ at: positionAt(table, rows, day), focus: 'entry' })}
          />
        )}
        <LongJumps
          groups={index.groups}
          storyYear={civilDate(list.storyBegins).year}
          onJump={({ first }) => onGo({ at: first, focus: 'heading' })}
        />
        <PrintButton {...list} />
      </div>
    </div>
  );
}

/** The first row on the day or after it; the last that has a date, where there is none. */
function positionAt({ columns }: ColumnTable, rows: Uint32Array, day: DayNumber): number {
  const wanted = lowerBound(rows, lowerBound(columns.day, day));
  const dated = lowerBound(rows, lowerBound(columns.day, NO_DAY));
  return Math.max(0, Math.min(wanted, dated - 1));
}

/** The days that the first and the last dated row stand on; null without such a row. */
function daysOf({ columns }: ColumnTable, rows: Uint32Array) {
  const dated = lowerBound(rows, lowerBound(columns.day, NO_DAY));
  const [first, last] = [columns.day[rows[0] ?? -1], columns.day[rows[dated - 1] ?? -1]];
  if (dated === 0 || first === undefined || last === undefined) return null;
  return { first: first as DayNumber, last: last as DayNumber };
}
