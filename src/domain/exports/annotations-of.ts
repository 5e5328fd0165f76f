/** Of the annotations of a timeline that is not large, those of one source. */
import * as v from 'valibot';

const fileSchema = v.looseObject({
  '@context': v.string(),
  first: v.looseObject({ items: v.array(v.looseObject({ id: v.string() })) }),
});

interface Asked {
  /** Of the page that is made, relative to the folder of the whole file. */
  readonly id: string;
  /** From the page that is made to that folder: addresses within are relative to it. */
  readonly base: string;
  readonly excerpts: readonly { readonly id: string }[];
}

/** An `AnnotationPage`. Throws where the file is not what the pipeline writes: that is a bug. */
export function annotationsOf(file: unknown, { id, base, excerpts }: Asked): string {
  const { '@context': context, first } = v.parse(fileSchema, file);
  const own = new Set(excerpts.map((excerpt) => `annotations.jsonld#${excerpt.id}`));
  const items = first.items.filter((item) => own.has(item.id));
  return `${JSON.stringify({ '@context': [context, { '@base': base }], id, type: 'AnnotationPage', items })}\n`;
}
