/**
 * Every excerpt as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): where it stands, and the events that rest on it.
 * Addresses are relative to that of the file, `dataset/annotations.jsonld`.
 */
import type { Excerpt, SourceRecord } from '#domain/dataset/source-records.ts';
import type { Stretch } from '#domain/excerpts/stretch.ts';

export const ANNOTATIONS = 'annotations.jsonld';

/** Code points on either side of a quote. */
const CONTEXT_LENGTH = 32;

/** What the positions count, and in what. The model itself asks for code points, though many programs count UTF-16 units. */
const COUNTED_IN =
  'The text with this SHA-256, in Unicode NFC, each run of white space one space, none at the ends; positions in Unicode code points from 0, the end not included';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

type AnnotatedSource = Pick<SourceRecord, 'sha256' | 'url' | 'text'>;

/** JSON-LD; the context is named, and never fetched. */
export function annotationsFile(title: string, sources: readonly SourceRecord[]): string {
  const items = sources.flatMap((source) =>
    source.excerpts.map(annotating(source, (id) => `../events/${id}/`)),
  );
  const collection = {
    '@context': CONTEXT,
    id: ANNOTATIONS,
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: { id: `${ANNOTATIONS}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection)}\n`;
}

/**
 * Makes annotations of the excerpts of one source.
 * @param addressOf of an event, relative to the file
 */
export function annotating(source: AnnotatedSource, addressOf: (event: string) => string) {
  const text = `urn:sha256:${source.sha256}`;
  const contextIn = contexts(source.text);
  return (excerpt: Excerpt) => {
    const { start, end } = excerpt;
    return {
      id: `${ANNOTATIONS}#${excerpt.id}`,
      type: 'Annotation',
      motivation: 'linking',
      body: excerpt.events.map(({ id }) => ({ id: addressOf(id), type: 'Text', format: 'text/html' })),
      target: {
        type: 'SpecificResource',
        source: source.url ?? text,
        state: { id: text, type: 'oa:State', value: COUNTED_IN },
        selector: [
          { type: 'TextQuoteSelector', exact: excerpt.quote, ...contextIn(excerpt) },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    };
  };
}

export type Annotation = ReturnType<ReturnType<typeof annotating>>;

/** Context is quotation, too. Where a text may not be published whole, quotes come close to the limit, and there is none. */
function contexts(text: string | null): (stretch: Stretch) => { prefix?: string; suffix?: string } {
  if (text === null) return () => ({});
  const letters = Array.from(text);
  return ({ start, end }) => ({
    prefix: letters.slice(Math.max(0, start - CONTEXT_LENGTH), start).join(''),
    suffix: letters.slice(end, end + CONTEXT_LENGTH).join(''),
  });
}
