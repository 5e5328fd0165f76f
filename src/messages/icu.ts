/** What compiled messages call. Of texts, the library's own functions make texts, but say that they could be anything. */
import { number, plural as pluralOf, select as selectOf } from '@messageformat/runtime';
import { en } from '@messageformat/runtime/lib/cardinals';

type Cases = Readonly<Record<string, string>>;

export { en, number };
export const plural = pluralOf as (value: number, offset: number, rule: typeof en, cases: Cases) => string;
export const select = selectOf as (value: string, cases: Cases) => string;
