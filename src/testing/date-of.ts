/**
 * Reads the plain forms of EDTF for tests: `2025-04-02`, `2025-04`, `2003`, `a/b`, `a/..`, `../b`, `[a..b]`, `[a..]`,
 * `[..b]`, `unknown`, a point with `~`, `?` or `%` behind it. The pipeline reads all of EDTF by a library.
 */
import { dayNumber, lastDayOfMonth } from '#domain/calendar.ts';
import type { DatePoint, EventDate } from '#domain/event-date.ts';

export function dateOf(edtf: string): EventDate {
  if (edtf === 'unknown') return { kind: 'unknown' };
  const within = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  if (within) return { kind: 'within', from: boundOf(within[1]), to: boundOf(within[2]) };
  const [from, to] = edtf.split('/');
  if (to !== undefined) return { kind: 'span', from: boundOf(from), to: boundOf(to) };
  return { kind: 'point', at: pointOf(edtf) };
}

function boundOf(text = ''): DatePoint | null {
  return text === '' || text === '..' ? null : pointOf(text);
}

export function pointOf(text: string): DatePoint {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(text);
  if (!match) throw new Error(`Test notation: ${text} is not a date.`);
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  const flags = {
    approximate: match[4] === '~' || match[4] === '%',
    uncertain: match[4] === '?' || match[4] === '%',
  };
  if (day > 0) {
    const only = dayNumber(year, month, day);
    return { earliest: only, latest: only, precision: 'day', ...flags };
  }
  const first = dayNumber(year, month || 1, 1);
  const last = lastDayOfMonth(year, month || 12);
  return { earliest: first, latest: last, precision: month > 0 ? 'month' : 'year', ...flags };
}
