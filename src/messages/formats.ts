/** What makes dates, figures, lists and names as a language writes them: by rule the browser; a language that it has no words for brings its own. */

/** Times are milliseconds since 1970, as UTC days begin. */
export interface DateFormat {
  format(time: number): string;
  formatRange(from: number, to: number): string;
  /** The pieces of a range in order; the one before the first of `endRange` is its dash. */
  formatRangeToParts(from: number, to: number): readonly RangePiece[];
}

export interface RangePiece {
  readonly value: string;
  readonly source: 'startRange' | 'endRange' | 'shared';
}

/** As much of `Intl` as the page uses. */
export interface Formats {
  readonly DateTimeFormat: new (locale: string, parts: Intl.DateTimeFormatOptions) => DateFormat;
  readonly NumberFormat: new (
    locale: string,
    style?: Intl.NumberFormatOptions,
  ) => { format(figure: number): string };
  readonly ListFormat: new (
    locale: string,
    style: { readonly type: 'conjunction' | 'disjunction' },
  ) => { format(names: readonly string[]): string };
  /** Of countries by ISO 3166, of languages by BCP 47. */
  readonly DisplayNames: new (
    locale: string,
    style: { readonly type: 'region' | 'language' },
  ) => { of(code: string): string | undefined };
}

/** The words of a language that a browser may lack; made by `tools/messages/names-module.ts`. */
export interface Names {
  /** From January. */
  readonly months: LongAndShort;
  /** From Monday. */
  readonly weekdays: LongAndShort;
  /** By ISO 3166 code: `SY`. */
  readonly regions: Readonly<Record<string, string>>;
  /** By code of two letters: `en`. */
  readonly languages: Readonly<Record<string, string>>;
}

interface LongAndShort {
  readonly long: readonly string[];
  readonly short: readonly string[];
}
