/** A date as EDTF (ISO 8601-2), for files: written anew where the author's own text says more than is heard. Never finer than the date. */
import { assertNever } from '#base/assert-never.ts';
import { civilDate, formatDay } from './calendar.ts';
import type { DatePoint, EventDate } from './event-date.ts';

export function edtfOf(date: EventDate): string {
  switch (date.kind) {
    case 'unknown':
      return 'unknown';
    case 'point':
      return pointOf(date.at);
    case 'span':
      return `${bound(date.from)}/${bound(date.to)}`;
    case 'within':
      return `[${date.from ? pointOf(date.from) : ''}..${date.to ? pointOf(date.to) : ''}]`;
    default:
      return assertNever(date);
  }
}

function bound(point: DatePoint | null): string {
  return point ? pointOf(point) : '..';
}

function pointOf(point: DatePoint): string {
  return figures(point) + qualifier(point);
}

function qualifier({ approximate, uncertain }: DatePoint): string {
  if (approximate && uncertain) return '%';
  if (approximate) return '~';
  return uncertain ? '?' : '';
}

/** A season is written by its year: EDTF's numbers for seasons differ by hemisphere, and which was meant is not kept. */
function figures({ earliest, precision }: DatePoint): string {
  const day = formatDay(earliest);
  if (precision === 'day') return day;
  if (precision === 'month') return day.slice(0, 7);
  const { year } = civilDate(earliest);
  if (precision === 'decade') return `${String(Math.floor(year / 10)).padStart(3, '0')}X`;
  return precision === 'century' ? `${String(Math.floor(year / 100)).padStart(2, '0')}XX` : day.slice(0, 4);
}
