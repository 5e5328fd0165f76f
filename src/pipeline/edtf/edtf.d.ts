/** The package has no types of its own. This is what we use of it; `read-edtf.test.ts` holds it to that. */
declare module 'edtf' {
  /** Bits of a date's parts that a qualifier is on; 0 = none. Year: 15, month: 48, day: 192. */
  interface Bitmask {
    readonly value: number;
  }

  interface EdtfDate {
    readonly type: 'Date';
    /** Number of parts that are given: 1 year, 2 month, 3 day, 0 with a time of day. */
    readonly precision: number;
    readonly uncertain: Bitmask;
    readonly approximate: Bitmask;
    readonly unspecified: Bitmask;
    /** First and last millisecond since 1970 in UTC. */
    readonly min: number;
    readonly max: number;
  }

  interface EdtfDecade {
    readonly type: 'Decade' | 'Century';
    readonly uncertain: Bitmask | boolean;
    readonly approximate: Bitmask | boolean;
    readonly min: number;
    readonly max: number;
  }

  interface EdtfSeason {
    readonly type: 'Season';
    /** Year, and 21 (spring) to 41. */
    readonly values: readonly [number, number];
    readonly uncertain: Bitmask | boolean;
    readonly approximate: Bitmask | boolean;
  }

  type EdtfPoint = EdtfDate | EdtfDecade | EdtfSeason;

  interface EdtfInterval {
    readonly type: 'Interval';
    /** null = not known, a number (infinite) = open. */
    readonly lower: EdtfPoint | number | null;
    readonly upper: EdtfPoint | number | null;
  }

  interface EdtfSet {
    /** Set: one of; List: all of. */
    readonly type: 'Set' | 'List';
    readonly values: readonly (EdtfPoint | readonly [EdtfPoint, EdtfPoint])[];
    /** `[..b]` and `[a..]` */
    readonly earlier: boolean;
    readonly later: boolean;
  }

  interface EdtfYear {
    readonly type: 'Year';
  }

  /** Throws on what is not EDTF, with the offset in the error where the parser knows it. */
  export default function edtf(
    text: string,
    options?: { readonly level: 0 | 1 | 2 },
  ): EdtfPoint | EdtfInterval | EdtfSet | EdtfYear;
}
