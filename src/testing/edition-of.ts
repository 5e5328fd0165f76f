/** Editions for tests: ids are enough, everything else is made of them. */
import { type Content, contentFileSchema, contentOf } from '#domain/editions/content.ts';
import { decoded } from '#domain/editions/decoded.ts';

/** An event, as `timeline.json` has it. */
export interface EventDrawn {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly status?: string;
  readonly words?: string;
  readonly sentences?: readonly string[];
}

export interface EditionDrawn {
  readonly timeline?: string;
  /** Words are ids, and titles at once. */
  readonly events: readonly (string | EventDrawn)[];
  readonly sources?: readonly string[];
  /** Of the first source. */
  readonly excerpts?: readonly string[];
  readonly retired?: Readonly<Record<string, string>>;
}

/** As much of `timeline.json` as editions are compared by. */
export function timelineJsonOf({ timeline = 'story', events, sources = [], excerpts = [] }: EditionDrawn) {
  return {
    timeline: { id: timeline, title: 'The story' },
    actors: [],
    places: [],
    sources: sources.map((id, i) => ({
      id,
      publisher: `The ${id}`,
      quotedShare: events.length / 100,
      excerpts: i > 0 ? [] : excerpts.map((excerpt) => ({ id: excerpt, quote: `what ${excerpt} says` })),
    })),
    events: events.map(eventJson),
  };
}

export function contentFrom(drawn: EditionDrawn): Content {
  const file = decoded(contentFileSchema, timelineJsonOf(drawn));
  if (!file) throw new Error('What was drawn is no timeline.');
  return contentOf(file, drawn.retired ?? {});
}

function eventJson(event: string | EventDrawn) {
  const {
    id,
    title = id,
    date = '2025-04-09',
    status = 'reported',
    words = date,
    sentences = [],
  } = typeof event === 'string' ? { id: event } : event;
  return {
    ...{ id, title, status },
    address: `../events/${id}/`,
    date: { edtf: date, words },
    sentences: sentences.map((text) => ({ text, cites: [], paragraph: 0 })),
  };
}
