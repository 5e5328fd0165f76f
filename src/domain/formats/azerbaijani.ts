/**
 * Dates, figures, lists and names as Azerbaijani writes them, after Unicode's CLDR, for browsers that have none of it. Of dates, it knows
 * the parts that the page asks for: day, month, year, weekday.
 */
import type { DateFormat, Formats, Names, RangePiece } from '#messages/formats.ts';
import { civilDate, type DayNumber, MS_PER_DAY, weekday } from '../calendar.ts';
import { WEEKDAYS } from '../vocabulary.ts';
import { AzerbaijaniFigures } from './azerbaijani-figures.ts';

export function formatsOf(names: Names): Formats {
  return {
    DateTimeFormat: datesOf(names),
    NumberFormat: AzerbaijaniFigures,
    ListFormat: class {
      readonly #type: 'conjunction' | 'disjunction';
      constructor(_locale: string, { type }: { readonly type: 'conjunction' | 'disjunction' }) {
        this.#type = type;
      }
      format(all: readonly string[]): string {
        return listed(all, this.#type);
      }
    },
    DisplayNames: class {
      readonly #type: 'region' | 'language';
      constructor(_locale: string, { type }: { readonly type: 'region' | 'language' }) {
        this.#type = type;
      }
      of(code: string): string | undefined {
        return this.#type === 'region' ? names.regions[code] : languageOf(names, code);
      }
    },
  };
}

function datesOf(names: Names): Formats['DateTimeFormat'] {
  return class implements DateFormat {
    readonly #wordsAt: (time: number) => readonly string[];
    constructor(_locale: string, parts: Intl.DateTimeFormatOptions) {
      this.#wordsAt = (time) => wordsOf((time / MS_PER_DAY) as DayNumber, names, parts);
    }
    format(time: number): string {
      return this.#wordsAt(time).join(' ');
    }
    formatRange(from: number, to: number): string {
      const pieces = this.formatRangeToParts(from, to);
      return pieces.map(({ value }) => value).join('');
    }
    formatRangeToParts(from: number, to: number): readonly RangePiece[] {
      return rangePieces(this.#wordsAt(from), this.#wordsAt(to));
    }
  };
}

/** `9`, `aprel`, `2025`; `9`, `aprel,`, `çərşənbə`; `9`, `Ç.`: without a month, nothing parts day and weekday. */
function wordsOf(day: DayNumber, names: Names, parts: Intl.DateTimeFormatOptions): readonly string[] {
  const civil = civilDate(day);
  const date = [
    ...(parts.day ? [String(civil.day)] : []),
    ...(parts.month ? [names.months[lengthOf(parts.month)][civil.month - 1] ?? ''] : []),
    ...(parts.year ? [String(civil.year)] : []),
  ];
  if (!parts.weekday) return date;
  const name = names.weekdays[lengthOf(parts.weekday)][WEEKDAYS.indexOf(weekday(day))] ?? '';
  const last = date.pop();
  if (last === undefined) return [name];
  return [...date, parts.month ? `${last},` : last, name];
}

function lengthOf(asked: string): 'long' | 'short' {
  return asked === 'short' ? 'short' : 'long';
}

/** What both ends have in common behind is said once: `9–12 aprel 2025`, `9 aprel – 16 iyul 2025`. */
function rangePieces(from: readonly string[], to: readonly string[]): readonly RangePiece[] {
  const differs = from.findLastIndex((word, at) => word !== to[at]);
  if (differs < 0) return [{ value: to.join(' '), source: 'shared' }];
  return [
    { value: from.slice(0, differs + 1).join(' '), source: 'startRange' },
    { value: differs > 0 ? ' – ' : '–', source: 'shared' },
    { value: to.join(' '), source: 'endRange' },
  ];
}

/** `a və b`, `a, b və c`; `a yaxud b`, `a, b, yaxud c`. */
function listed(names: readonly string[], type: 'conjunction' | 'disjunction'): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const others = names.slice(0, -1).join(', ');
  if (type === 'conjunction') return `${others} və ${last}`;
  return `${others}${names.length > 2 ? ',' : ''} yaxud ${last}`;
}

/** `ingilis`, `ərəb (Suriya)` */
function languageOf({ languages, regions }: Names, code: string): string | undefined {
  const name = languages[code.split('-')[0] ?? ''];
  const region = regions[/-([A-Z]{2})\b/.exec(code)?.[1] ?? ''];
  return name !== undefined && region !== undefined ? `${name} (${region})` : name;
}
