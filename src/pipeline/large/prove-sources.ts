/** Proves all quotes, source by source: of one text at a time, whatever its quotes, by it or by the lock. */
import { compare } from '#base/compare.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { normalise, type NormalisedText } from '#domain/excerpts/normalise.ts';
import { quotedShare } from '#domain/excerpts/stretch.ts';
import type { Book, Source } from '../book.ts';
import { grouped } from '../checks/lists.ts';
import type { ExcerptProof, Lock, SourceProof } from '../lock/lock.ts';
import type { Problem } from '../problem.ts';
import { proveByLock } from '../quotes/by-lock.ts';
import { proveByText, type Proved, type SourceText } from '../quotes/by-text.ts';
import { checkQuotedShare } from '../quotes/quoted-shares.ts';
import { type WantedQuote, wantedSpans } from '../quotes/wanted.ts';
import type { Engine, Row } from '../tables/engine.ts';
import { placeOf } from './intake.ts';
import type { KeptProblems } from './kept-problems.ts';

/** A use of an excerpt by an event. */
interface Use {
  readonly wanted: WantedQuote;
  /** False where it is borrowed from another event. */
  readonly isDefined: boolean;
  /** As its author wrote it. */
  readonly quote: string;
  readonly seq: number;
  readonly event: { readonly id: string; readonly title: string };
  readonly tabled: boolean;
  readonly locked: ExcerptProof | null;
}

/** What became of one source. */
export interface ProvedSource {
  readonly id: string;
  readonly by: 'text' | 'lock';
  readonly proof: SourceProof | null;
  readonly share: number;
  readonly text: NormalisedText | null;
  readonly quotes: number;
  readonly excerpts: readonly ProvedExcerpt[];
}

export interface ProvedExcerpt {
  readonly record: SourceRecord['excerpts'][number];
  readonly proof: ExcerptProof;
  readonly tabled: boolean;
}

export interface Proving {
  readonly engine: Engine;
  readonly book: Book;
  readonly lock: Lock | null;
  readonly readText: (source: string) => Promise<SourceText | null>;
  /** The row of an event, by the number under which it came in. */
  readonly rows: Uint32Array;
  readonly problems: KeptProblems;
}

/** In order of the sources' ids; those that nothing quotes, too. */
export async function* provedSources(proving: Proving): AsyncGenerator<ProvedSource> {
  const sources = [...proving.book.sources].sort((a, b) => compare(a.id, b.id));
  const uses = usesBySource(proving.engine);
  let next = await uses.next();
  for (const source of sources) {
    while (!next.done && next.value.source < source.id) next = await uses.next();
    const own = !next.done && next.value.source === source.id ? next.value.uses : [];
    yield await provedSource(source, own, proving);
  }
}

// One equation alone: with a further condition, the engine would compare each excerpt with each proof.
const USES = `
  SELECT e.source, e.id, e.quote, e.before, e.after, e.seq, e.event, e.title, e.tabled,
    l.source, l.start, l."end", l.sha256, l.context, e.file, e.line, e.col, e.within
  FROM evidence e LEFT JOIN lock l ON l.id = CASE WHEN e.tabled = 1 THEN e.id END
  ORDER BY e.source, e.n`;

interface SourceUses {
  readonly source: string;
  readonly uses: readonly Use[];
}

async function* usesBySource(engine: Engine): AsyncGenerator<SourceUses, undefined> {
  let uses: Use[] = [];
  let source = '';
  for await (const chunk of engine.chunks(USES)) {
    for (const row of chunk) {
      if (row[0] !== source && uses.length > 0) {
        yield { source, uses };
        uses = [];
      }
      source = String(row[0]);
      uses.push(useOf(row));
    }
  }
  if (uses.length > 0) yield { source, uses };
}

function useOf(row: Row): Use {
  const [source, id, quote, before, after, seq, event, title, tabled] = row;
  const text = (some: unknown) => (typeof some === 'string' ? normalise(some) : undefined);
  return {
    wanted: {
      id: String(id),
      source: String(source),
      quote: normalise(String(quote ?? '')),
      before: text(before),
      after: text(after),
      at: placeOf(row.slice(14)),
    },
    isDefined: quote !== null,
    quote: String(quote ?? ''),
    seq: Number(seq),
    event: { id: String(event), title: String(title) },
    tabled: tabled === 1,
    locked: lockedOf(row.slice(9, 14)),
  };
}

function lockedOf([source, start, end, sha256, context]: Row): ExcerptProof | null {
  if (typeof source !== 'string') return null;
  const proof = { source, start: Number(start), end: Number(end), sha256: String(sha256) };
  return typeof context === 'string' ? { ...proof, context } : proof;
}

async function provedSource(source: Source, uses: readonly Use[], proving: Proving): Promise<ProvedSource> {
  const text = await proving.readText(source.id);
  const wanted = uses.filter(({ isDefined }) => isDefined).map((use) => use.wanted);
  const proved = text
    ? proveByText(source.id, withoutMany(text), wantedSpans(source), wanted)
    : lockedProof(source, uses, wanted, proving.lock);
  const article = proved.source?.articleLength ?? 0;
  const share = quotedShare(
    proved.excerpts.map(([, stretch]) => stretch),
    article,
  );
  const { problems, book } = proving;
  problems.add(proved.problems);
  if (proved.source) problems.add(checkQuotedShare(source, share, wanted, book.timeline));
  return {
    id: source.id,
    by: text ? 'text' : 'lock',
    proof: proved.source,
    share,
    text: source.fields.text === 'publish' ? (text?.text ?? null) : null,
    quotes: wanted.length,
    excerpts: excerptsOf(proved.excerpts, uses, proving.rows),
  };
}

/** UTF-16 units: of longer texts, it is not kept where each sentence stands. */
const LONGEST_TOLD = 100_000;

function withoutMany(text: SourceText): SourceText {
  return text.text.length > LONGEST_TOLD ? { ...text, paragraphs: [] } : text;
}

function lockedProof(
  source: Source,
  uses: readonly Use[],
  wanted: readonly WantedQuote[],
  lock: Lock | null,
): Proved {
  if (!lock) return NOT_PROVED;
  const tabled = uses.flatMap(({ wanted: { id }, locked }) => (locked ? [[id, locked] as const] : []));
  return proveByLock(
    source,
    { sources: lock.sources, excerpts: new Map([...lock.excerpts, ...tabled]) },
    wanted,
  );
}

const NOT_PROVED: Proved = { source: null, excerpts: [], problems: [] as readonly Problem[] };

/** In reading order. */
function excerptsOf(
  proofs: Proved['excerpts'],
  uses: readonly Use[],
  rows: Uint32Array,
): readonly ProvedExcerpt[] {
  const byId = grouped(uses, ({ wanted }) => wanted.id);
  // Of an excerpt that is written out twice, which has been told, one.
  return [...new Map(proofs)]
    .map(([id, proof]) => {
      const own = [...(byId.get(id) ?? [])].sort((a, b) => (rows[a.seq] ?? 0) - (rows[b.seq] ?? 0));
      const { start, end } = proof;
      const defined = own.find(({ isDefined }) => isDefined);
      const quote = defined?.quote ?? '';
      const record = { id, quote, start, end, events: own.map(({ event }) => event) };
      return { record, proof, tabled: defined?.tabled ?? false };
    })
    .sort(
      (a, b) =>
        a.proof.start - b.proof.start || a.proof.end - b.proof.end || compare(a.record.id, b.record.id),
    );
}
