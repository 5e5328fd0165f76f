/** Every event of a large dataset as numbers in columns, in row order: of 100 000 events some two megabytes, and no objects. */
import type { SetColumn } from './outline.ts';

/** Numbers of as many bytes as the table that they count in asks for. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

export interface EventColumns {
  /** The day that the event stands on (`row-days.ts`), ascending; `NO_DAY` for those without a date, which come last. */
  readonly day: Int32Array;
  /** → `outline.shapes` */
  readonly shape: Codes;
  /** → BASIS_KINDS, CATEGORIES, STATUSES */
  readonly basis: Uint8Array;
  readonly category: Uint8Array;
  readonly status: Uint8Array;
  /** → `outline.sets` of the same name */
  readonly countries: Codes;
  readonly actors: Codes;
  readonly places: Codes;
  readonly sources: Codes;
  readonly outlets: Codes;
  /** Bits by ATTRIBUTIONS: how those are named who say that it happened. */
  readonly voices: Uint8Array;
  /** Counts; 255 stands for 255 or more. */
  readonly origins: Uint8Array;
  readonly evidence: Uint8Array;
  readonly conflicts: Uint8Array;
}

export type ColumnName = keyof EventColumns;

/** No day that a calendar can name. Greater than any, so that the column ascends. */
export const NO_DAY = 0x7fffffff;

export const MOST_COUNTED = 255;

export const SET_COLUMNS: readonly SetColumn[] = ['countries', 'actors', 'places', 'sources', 'outlets'];
