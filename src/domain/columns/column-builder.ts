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
import { type Codes, type EventColumns, MOST_COUNTED, NO_DAY, SET_COLUMNS } from './event-columns.ts';
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

/** The columns while nobody knows yet how many different values there are. */
interface Numbers extends Record<SetColumn | 'shape', Uint32Array> {
  readonly day: Int32Array;
  readonly basis: Uint8Array;
  readonly category: Uint8Array;
  readonly status: Uint8Array;
  readonly voices: Uint8Array;
  readonly origins: Uint8Array;
  readonly evidence: Uint8Array;
  readonly conflicts: Uint8Array;
}

export class ColumnBuilder {
  readonly #numbers: Numbers;
  #row = 0;
  readonly #shapes = new Dictionary<EventDate>();
  readonly #sets: Record<SetColumn, Dictionary<number[]>> = {
    countries: new Dictionary(),
    actors: new Dictionary(),
    places: new Dictionary(),
    sources: new Dictionary(),
    outlets: new Dictionary(),
  };

  /** @param size how many events will come; takes some forty bytes for each */
  constructor(size: number) {
    const [codes, bytes] = [() => new Uint32Array(size), () => new Uint8Array(size)];
    this.#numbers = {
      day: new Int32Array(size),
      shape: codes(),
      basis: bytes(),
      category: bytes(),
      status: bytes(),
      countries: codes(),
      actors: codes(),
      places: codes(),
      sources: codes(),
      outlets: codes(),
      voices: bytes(),
      origins: bytes(),
      evidence: bytes(),
      conflicts: bytes(),
    };
  }

  /** Events must come in row order; the reader of the file refuses any other. */
  add(event: ColumnEvent): void {
    const [numbers, row] = [this.#numbers, this.#row++];
    numbers.day[row] = event.standsOn ?? NO_DAY;
    numbers.shape[row] = this.#shapes.code(shifted(event.date, 0 - (event.standsOn ?? 0)));
    numbers.basis[row] = BASIS_KINDS.indexOf(event.basis);
    numbers.category[row] = CATEGORIES.indexOf(event.category);
    numbers.status[row] = STATUSES.indexOf(event.status);
    for (const name of SET_COLUMNS) numbers[name][row] = this.#sets[name].code([...event[name]]);
    numbers.voices[row] = bitsOf(event.voices);
    numbers.origins[row] = Math.min(MOST_COUNTED, event.origins);
    numbers.evidence[row] = Math.min(MOST_COUNTED, event.evidence);
    numbers.conflicts[row] = Math.min(MOST_COUNTED, event.conflicts);
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
      ...numbers,
      shape: narrowed(numbers.shape, shapes.length),
      countries: narrowed(numbers.countries, sets.countries.length),
      actors: narrowed(numbers.actors, sets.actors.length),
      places: narrowed(numbers.places, sets.places.length),
      sources: narrowed(numbers.sources, sets.sources.length),
      outlets: narrowed(numbers.outlets, sets.outlets.length),
    };
    return { size: numbers.day.length, shapes, sets, columns };
  }
}

function narrowed(values: Uint32Array, below: number): Codes {
  const array = codesFor(below, values.length);
  array.set(values);
  return array;
}

function bitsOf(voices: readonly Attribution[]): number {
  return voices.reduce((bits, voice) => bits | (1 << ATTRIBUTIONS.indexOf(voice)), 0);
}
