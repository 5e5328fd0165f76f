/** What is said of what could not be used of an address. Apart from what reads it: hardly any address has such a thing, and the page's language is not known yet then. */
import { assertNever } from '#base/assert-never.ts';
import { andWords, orWords } from '#domain/list-words.ts';
import * as words from '#messages/address.ts';
import type { AddressProblem, Mend } from '#url-state/view-state.ts';
import type { IgnoredParameter } from '#views/notices/address-notice.tsx';

export function problemWords({ name, values, mend }: AddressProblem): IgnoredParameter {
  return { name, value: andWords(values), mend: mendWords(mend, name) };
}

function mendWords(mend: Mend, name: string): string {
  switch (mend.kind) {
    case 'word':
      return words.word({ known: orWords(mend.known) });
    case 'notLater':
      return words.notLater({ to: mend.than });
    case 'notEarlier':
      return words.notEarlier({ from: mend.than });
    case 'version':
      return words.version({ current: String(mend.current) });
    case 'newer':
      return words.newer({ current: String(mend.current) });
    case 'id':
    case 'country':
    case 'date':
    case 'day':
    case 'days':
    case 'once':
    case 'withEvent':
      return words[mend.kind]();
    case 'ofTimeline':
      return name === 'told' || name === 'source' ? words.sourceOfTimeline() : words.ofTimeline();
    default:
      return assertNever(mend);
  }
}
