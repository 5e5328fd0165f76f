/** The words beside a passage that tell it from other places where the same words stand. */
import { sliceCodePoints } from '#domain/excerpts/code-points.ts';
import { locate } from '#domain/excerpts/locate.ts';
import { normalise } from '#domain/excerpts/normalise.ts';
import type { Passage } from './find-passages.ts';

export interface PassageContext {
  readonly before?: string;
  readonly after?: string;
}

/** One word is often a mark alone, or stands at the next place too; more than this is no context but a longer quote. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 12;

/** As little as the proof of quotes asks for, which is nothing where the words stand once; null if nothing will do. */
export function contextOf(passage: Passage): PassageContext | null {
  const { source, quote, start } = passage;
  const isEnough = (context: PassageContext): boolean => {
    const place = locate(source.text, { quote, ...context }, source.notArticle);
    return place.ok && place.value.start === start;
  };
  return [...candidates(passage)].find(isEnough) ?? null;
}

function* candidates({ source: { text }, start, end }: Passage): Generator<PassageContext> {
  yield {};
  const head = wordsOf(sliceCodePoints(text, 0, start));
  const tail = wordsOf(sliceCodePoints(text, end, text.length));
  for (let count = FEWEST_WORDS; count <= MOST_WORDS; count++) {
    const [before, after] = [head.slice(-count).join(' '), tail.slice(0, count).join(' ')];
    const alone = [after === '' ? [] : [{ after }], before === '' ? [] : [{ before }]];
    // Words of the same sentence read better.
    yield* (/^[.!?…]/.test(after) ? alone.reverse() : alone).flat();
    if (before !== '' && after !== '') yield { before, after };
  }
}

function wordsOf(text: string): readonly string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '');
}
