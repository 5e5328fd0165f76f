/** The small shapes that the author's files share. A rule carries its own words: what is wrong, and how to mend it. */
import * as z from 'zod';
import { parseVersion } from '#domain/editions/version.ts';
import { COUNTRY_CODES } from './country-codes.ts';

/** The words of a broken rule, as `decode` finds them in an issue. */
export interface RuleWords {
  /** Follows the value's name: "must be …". */
  readonly message: string;
  readonly mend: string;
}

export const ID_SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Words that every object of a browser answers to by itself: files that are read by id cannot hold them. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(['constructor', 'prototype']);

function rule<T extends z.ZodType>(schema: T, holds: (value: z.output<T>) => boolean, words: RuleWords): T {
  return schema.refine(holds, { params: words });
}

const LONE_HALF = /\p{Surrogate}/u;

/** None of them can be seen, and some end a text for the programs that read it. */
export const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** UTF-16 units; whatever is longer got there by mistake. */
const LONGEST_TITLE = 300;
export const LONGEST_TEXT = 20_000;
export const LONGEST_ID = 100;

function noLonger<T extends z.ZodType<string>>(schema: T, most: number, mend: string): T {
  const message = `is longer than ${most.toLocaleString('en-GB')} characters`;
  return rule(schema, (value) => value.length <= most, { message, mend });
}

/** Some text, of one paragraph or several. */
const anyText = rule(
  rule(
    rule(z.string(), (value) => value.trim() !== '', {
      message: 'is empty',
      mend: 'Write something, or leave the whole line out where it is optional.',
    }),
    (value) => !LONE_HALF.test(value),
    { message: 'holds half of a character', mend: 'Write the character itself instead of \\u….' },
  ),
  (value) => !CONTROL.test(value),
  { message: 'holds a control character', mend: 'Take it out: nobody can see it.' },
);

export const text = noLonger(anyText, LONGEST_TEXT, 'Say it shorter, or see whether it belongs here.');

export const eventTitle = noLonger(text, LONGEST_TITLE, 'Say it shorter: sentences tell the rest.');

const anyId = rule(
  rule(z.string(), (value) => ID_SHAPE.test(value), {
    message: 'is not an id',
    mend: 'Ids are lower-case words, digits and single hyphens, such as "first-baku-meeting".',
  }),
  (value) => !RESERVED_IDS.has(value),
  { message: 'is a word that browsers keep for themselves', mend: 'Give it another id, or a second word.' },
);

export const id = noLonger(anyId, LONGEST_ID, 'Name it in a few words.');

/** EDTF or `unknown`; a bare year, which YAML takes for a number, is text too. The date itself is read elsewhere. */
export const edtfText = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text);

export const webAddress = rule(z.string(), (value) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value), {
  message: 'is not a web address',
  mend: 'Give the whole address, beginning with https:// or http://.',
});

/** Where readers may write to. */
export const contact = rule(
  z.string(),
  (value) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) || /^[^\s@:/]+@[^\s@]+\.[^\s@.]+$/.test(value),
  {
    message: 'is neither a web address nor an e-mail address',
    mend: 'Such as https://example.org/contact or desk@example.org.',
  },
);

export const countryCode = rule(z.string(), (value) => COUNTRY_CODES.has(value), {
  message: 'is not a country code of ISO 3166-1 alpha-2',
  mend: 'Two capital letters, such as TR, IL, SY, AZ, US or GB (not UK).',
});

export const version = rule(z.string(), (value) => parseVersion(value) !== null, {
  message: 'is not a version',
  mend: 'Three numbers with points between them, such as 1.0.0.',
});

export const language = rule(z.string(), isLanguage, {
  message: 'is not a language tag',
  mend: 'Such as en, tr or he (BCP 47).',
});

export function between(low: number, high: number, unit: string): z.ZodNumber {
  return rule(z.number(), (value) => value >= low && value <= high, {
    message: `is outside of ${String(low)} to ${String(high)}${unit}`,
    mend: `Give a number from ${String(low)} to ${String(high)}.`,
  });
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
