/** The sources, each with its excerpts in reading order. */
import { compare } from '#base/compare.ts';
import type { SourceRecord, SourcesFile } from '#domain/dataset/source-records.ts';
import type { NormalisedText } from '#domain/excerpts/normalise.ts';
import { grouped } from '../checks/lists.ts';
import { UNKNOWN } from '../edtf/read-edtf.ts';
import type { Proof } from '../quotes/prove.ts';
import { quotedLimit } from '../quotes/quoted-shares.ts';
import { citationOf } from './citations.ts';
import { type CompleteBook, type CompleteEvent, type CompleteSource, there } from './complete-book.ts';
import type { Payload } from './payload.ts';

export interface Proofs {
  readonly proof: Pick<Proof, 'sources' | 'excerpts'>;
  readonly shares: ReadonlyMap<string, number>;
  /** Of the sources whose text is here. */
  readonly texts: ReadonlyMap<string, NormalisedText>;
}

/** `events` in row order. */
export function sourceRecords(
  book: CompleteBook,
  events: readonly CompleteEvent[],
  proofs: Proofs,
): Payload<SourcesFile> {
  const uses = events.flatMap((event) => event.evidence.map((entry) => ({ event, entry })));
  const bySource = grouped(uses, ({ entry }) => entry.source);
  const ids = [...book.sources.keys()].sort(compare);
  const limit = quotedLimit(book.timeline);
  return {
    sources: ids.map((id) =>
      sourceRecord(there(book.sources.get(id), id), bySource.get(id) ?? [], { ...proofs, limit }),
    ),
  };
}

type Use = { readonly event: CompleteEvent; readonly entry: CompleteEvent['evidence'][number] };

function sourceRecord(
  source: CompleteSource,
  uses: readonly Use[],
  proofs: Proofs & SourceProofs,
): SourceRecord {
  const { paragraphs, sentences } = there(proofs.proof.sources.get(source.id), source.id);
  return {
    ...sourceWithout(source, proofs),
    paragraphs: [...paragraphs],
    sentences: [...sentences],
    excerpts: excerptRecords(uses, proofs.proof),
  };
}

interface SourceProofs extends Omit<Proofs, 'proof'> {
  readonly proof: Pick<Proof, 'sources'>;
  /** The most that may be quoted, 0 to 1. */
  readonly limit: number;
}

/** All of a source but what grows with its text. */
export type SourceWithout = Omit<SourceRecord, 'excerpts' | 'paragraphs' | 'sentences'>;

export function sourceWithout(
  { id, fields, published, notes }: CompleteSource,
  proofs: SourceProofs,
): SourceWithout {
  const { sha256, length, articleLength, notArticle } = there(proofs.proof.sources.get(id), id);
  const bibliography = {
    id,
    publisher: fields.publisher,
    title: fields.title,
    titleNote: fields.titleNote ?? null,
    authors: fields.authors,
    authorsNote: fields.authorsNote ?? null,
    published,
    publishedEdtf: fields.published,
    publishedNote: fields.publishedNote ?? null,
    accessed: fields.accessed === UNKNOWN ? null : fields.accessed,
    url: fields.url,
    urlNote: fields.urlNote ?? null,
    mirror: fields.mirror ?? null,
    language: fields.language,
    kind: fields.kind,
  };
  return {
    ...bibliography,
    cite: citationOf(bibliography),
    notes: [...notes],
    length,
    articleLength,
    notArticle: (fields.notArticle ?? []).map(({ what }, i) => {
      const { start, end } = there(notArticle[i], what);
      return { what, start, end };
    }),
    quotedShare: proofs.shares.get(id) ?? 0,
    quotedLimit: proofs.limit,
    sha256,
    text: fields.text === 'publish' ? there(proofs.texts.get(id), `text of ${id}`) : null,
  };
}

function excerptRecords(uses: readonly Use[], { excerpts }: Proofs['proof']): SourceRecord['excerpts'] {
  const byExcerpt = [...grouped(uses, ({ entry }) => entry.id)].map(([id, same]) => {
    const { start, end } = there(excerpts.get(id), id);
    const { quote, means } = there(same[0], id).entry;
    return {
      id,
      quote,
      ...(means !== null && { means }),
      start,
      end,
      events: same.map(({ event }) => ({ id: event.id, title: event.fields.title })),
    };
  });
  return byExcerpt.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.id, b.id));
}
