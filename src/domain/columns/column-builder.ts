/** Gathers events, in row order, into an outline's sets and shapes and the columns that count in them. The pipeline's half of `columns-file.ts`. */
import type { DayNumber } from '../calendar.ts';
import type { EventDate } from '../event-date.ts';
import {
  type Attribution,
  ATTRIBUTIONS,
  BASIS_KINDS,
  type BasisKind,
  CATEGORIES,
  type Category,
  type Status,
  STATUSES,
} from '../vocabulary.ts';
import { shifted } from './column-dates.ts';
import { codesFor } from './columns-file.ts';
import { type EventColumns, MOST_COUNTED, NO_DAY, SET_COLUMNS } from './event-columns.ts';
import type { Outline, SetColumn } from './outline.ts';

/** What the columns keep of one event; sets are rows of the outline's tables. */
export interface ColumnEvent extends Readonly<Record<SetColumn, readonly number[]>> {
  readonly date: EventDate;
  /** Null without a date. */
  readonly standsOn: DayNumber | null;
  readonly basis: BasisKind;
  readonly category: Category;
  readonly status: Status;
  readonly voices: readonly Attribution[];
  readonly origins: number;
  readonly evidence: number;
  readonly conflicts: number;
}

export type Gathered = Pick<Outline, 'size' | 'shapes' | 'sets'> & { readonly columns: EventColumns };

/** Numbers the different values that it meets. */
class Dictionary<T> {
  readonly #codes = new Map<string, number>();
  readonly values: T[] = [];

  code(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#codes.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

type Numbers = Record<keyof EventColumns, number[]>;

export class ColumnBuilder {
  readonly #numbers: Numbers = {
    day: [],
    shape: [],
    basis: [],
    category: [],
    status: [],
    countries: [],
    actors: [],
    places: [],
    sources: [],
    outlets: [],
    voices: [],
    origins: [],
    evidence: [],
    conflicts: [],
  };
  readonly #shapes = new Dictionary<EventDate>();
  readonly #sets: Record<SetColumn, Dictionary<number[]>> = {
    countries: new Dictionary(),
    actors: new Dictionary(),
    places: new Dictionary(),
    sources: new Dictionary(),
    outlets: new Dictionary(),
  };

  /** Events must come in row order; the reader of the file refuses any other. */
  add(event: ColumnEvent): void {
    const numbers = this.#numbers;
    numbers.day.push(event.standsOn ?? NO_DAY);
    numbers.shape.push(this.#shapes.code(shifted(event.date, 0 - (event.standsOn ?? 0))));
    numbers.basis.push(BASIS_KINDS.indexOf(event.basis));
    numbers.category.push(CATEGORIES.indexOf(event.category));
    numbers.status.push(STATUSES.indexOf(event.status));
    for (const name of SET_COLUMNS) numbers[name].push(this.#sets[name].code([...event[name]]));
    numbers.voices.push(bitsOf(event.voices));
    numbers.origins.push(Math.min(MOST_COUNTED, event.origins));
    numbers.evidence.push(Math.min(MOST_COUNTED, event.evidence));
    numbers.conflicts.push(Math.min(MOST_COUNTED, event.conflicts));
  }

  finish(): Gathered {
    const numbers = this.#numbers;
    const shapes = this.#shapes.values;
    const sets = {
      countries: this.#sets.countries.values,
      actors: this.#sets.actors.values,
      places: this.#sets.places.values,
      sources: this.#sets.sources.values,
      outlets: this.#sets.outlets.values,
    };
    const columns: EventColumns = {
      day: Int32Array.from(numbers.day),
      shape: codes(numbers.shape, shapes.length),
      basis: Uint8Array.from(numbers.basis),
      category: Uint8Array.from(numbers.category),
      status: Uint8Array.from(numbers.status),
      countries: codes(numbers.countries, sets.countries.length),
      actors: codes(numbers.actors, sets.actors.length),
      places: codes(numbers.places, sets.places.length),
      sources: codes(numbers.sources, sets.sources.length),
      outlets: codes(numbers.outlets, sets.outlets.length),
      voices: Uint8Array.from(numbers.voices),
      origins: Uint8Array.from(numbers.origins),
      evidence: Uint8Array.from(numbers.evidence),
      conflicts: Uint8Array.from(numbers.conflicts),
    };
    return { size: numbers.day.length, shapes, sets, columns };
  }
}

function codes(values: readonly number[], below: number) {
  const array = codesFor(below, values.length);
  array.set(values);
  return array;
}

function bitsOf(voices: readonly Attribution[]): number {
  return voices.reduce((bits, voice) => bits | (1 << ATTRIBUTIONS.indexOf(voice)), 0);
}
