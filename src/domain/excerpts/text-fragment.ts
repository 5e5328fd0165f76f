/** The address of a passage in the publisher's page: WICG "URL Fragment Text Directives". */

/** Browsers look for longer passages by their first and last words. */
const LONGEST_EXACT = 300;
const WORDS_AT_ENDS = 5;

/**
 * `url` with a directive that makes a browser mark `quote` and scroll to it; where it does not know how, it opens the page.
 * A fragment that `url` already has is kept.
 */
export function textFragmentUrl(url: string, quote: string): string {
  const words = quote.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return url;
  const exact = words.join(' ');
  const parts =
    exact.length <= LONGEST_EXACT || words.length <= 2 * WORDS_AT_ENDS
      ? [exact]
      : [words.slice(0, WORDS_AT_ENDS).join(' '), words.slice(-WORDS_AT_ENDS).join(' ')];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.map(encode).join(',')}`;
}

/** The hyphen parts a directive's prefix and suffix, and `encodeURIComponent` lets it pass. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
