/** What an edition tells, taken apart into things with ids: of a released one, from its `dataset/timeline.json`, whichever version of the program wrote that. */
import * as v from 'valibot';
import { idSchema } from '../dataset/shared.ts';

const named = v.looseObject({ id: idSchema, name: v.string() });

/** What is asked of the file here, and no more: what else it has may have come later. */
export const contentFileSchema = v.looseObject({
  timeline: v.looseObject({ id: idSchema, title: v.string() }),
  actors: v.array(named),
  places: v.array(named),
  sources: v.array(
    v.looseObject({
      id: idSchema,
      publisher: v.string(),
      excerpts: v.array(v.looseObject({ id: idSchema, quote: v.string() })),
    }),
  ),
  events: v.array(v.looseObject({ id: idSchema, title: v.string() })),
});
type ContentFile = v.InferOutput<typeof contentFileSchema>;

/** Of the manifest beside it, of whichever version. */
export const retiredSchema = v.looseObject({ retired: v.record(idSchema, idSchema) });

/** In the order in which changes are told. */
export const KINDS = ['timeline', 'event', 'source', 'excerpt', 'actor', 'place'] as const;
export type Kind = (typeof KINDS)[number];

export interface Thing {
  readonly kind: Kind;
  /** Of its kind; stays for good. */
  readonly id: string;
  /** What readers know it by. */
  readonly label: string;
  /** As the file has them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Content {
  /** In order of the file. */
  readonly things: readonly Thing[];
  /** Ids that events once had → the events that stand for them now. */
  readonly retired: Readonly<Record<string, string>>;
}

export function contentOf(file: ContentFile, retired: Content['retired']): Content {
  const { timeline, events, sources, actors, places } = file;
  return {
    things: [
      { kind: 'timeline', id: timeline.id, label: timeline.title, fields: timeline },
      ...events.map((fields) => ({ kind: 'event' as const, id: fields.id, label: fields.title, fields })),
      ...sources.map((fields) => ({
        kind: 'source' as const,
        id: fields.id,
        label: fields.publisher,
        fields,
      })),
      ...sources.flatMap((source) =>
        source.excerpts.map((excerpt) => ({
          kind: 'excerpt' as const,
          id: excerpt.id,
          label: excerpt.quote,
          fields: { ...excerpt, source: source.id },
        })),
      ),
      ...actors.map((fields) => ({ kind: 'actor' as const, id: fields.id, label: fields.name, fields })),
      ...places.map((fields) => ({ kind: 'place' as const, id: fields.id, label: fields.name, fields })),
    ],
    retired,
  };
}

export function idsOf({ things }: Content, kind: Kind): ReadonlySet<string> {
  return new Set(things.filter((thing) => thing.kind === kind).map(({ id }) => id));
}

/** Ids of events that an edition answers to. */
export function eventIds(content: Content): ReadonlySet<string> {
  return new Set([...idsOf(content, 'event'), ...Object.keys(content.retired)]);
}
