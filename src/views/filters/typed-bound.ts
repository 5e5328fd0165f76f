/** What a reader types as a bound of the range: a year, a month or a day. */
import type { PartialDate } from '#domain/filters.ts';
import * as words from '#messages/filterPanels.ts';
import { daysOf } from '#domain/partial-date.ts';

export type TypedBound =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'mistaken'; readonly mend: string };

export function readBound(typed: string): TypedBound {
  const text = typed.trim();
  if (text === '') return { kind: 'none' };
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return { kind: 'mistaken', mend: words.badDate() };
  if (!daysOf(text)) return { kind: 'mistaken', mend: words.noSuchDate({ date: text }) };
  return { kind: 'date', date: text };
}

/** True when nothing can lie between: `to` ends before `from` begins. */
export function isBackward(from: PartialDate | null, to: PartialDate | null): boolean {
  const first = from === null ? null : daysOf(from);
  const last = to === null ? null : daysOf(to);
  return first !== null && last !== null && last.to < first.from;
}
