/** Proves all sources, and keeps of each what the dataset and the locks need. */
import { createHash } from 'node:crypto';
import type { ExcerptProof, SourceProof } from '../lock/lock.ts';
import type { Proved } from '../report/reporter.ts';
import type { Spool } from './spool.ts';
import { type Proving, provedSources } from './prove-sources.ts';
import { type KeptSource, keepExcerpts } from './source-files.ts';
import { proofCells, proofTable } from './table-lock.ts';

export interface Proven extends Proved {
  readonly sources: readonly KeptSource[];
  readonly shares: ReadonlyMap<string, number>;
  /** For the lock in JSON: of excerpts that Markdown files write out. */
  readonly lock: {
    readonly sources: ReadonlyMap<string, SourceProof>;
    readonly excerpts: ReadonlyMap<string, ExcerptProof>;
  };
  /** Of everything that was found. */
  readonly hash: string;
}

export async function proveAll(proving: Proving, spool: Spool): Promise<Proven> {
  const hash = createHash('sha256');
  const sources: KeptSource[] = [];
  const written = new Map<string, ExcerptProof>();
  const proofs = await proofTable(proving.engine);
  for await (const source of provedSources(proving)) {
    for (const { record, proof, tabled } of source.excerpts) {
      if (tabled) proofs.add(proofCells(record.id, proof));
      else written.set(record.id, proof);
      hash.update(JSON.stringify(proof));
    }
    const kept = keepExcerpts(source, spool);
    // By what it was proved is not told, and makes no other dataset.
    hash.update(JSON.stringify({ ...kept.proved, by: null }));
    sources.push(kept);
  }
  proofs.finish();
  spool.flush();
  const by = (means: 'text' | 'lock'): readonly string[] =>
    sources.filter(({ proved }) => proved.by === means).map(({ proved }) => proved.id);
  return {
    sources,
    quotes: sources.reduce((sum, { proved }) => sum + proved.quotes, 0),
    byText: by('text'),
    byLock: by('lock'),
    shares: new Map(sources.flatMap(({ proved }) => (proved.proof ? [[proved.id, proved.share]] : []))),
    lock: {
      sources: new Map(sources.flatMap(({ proved }) => (proved.proof ? [[proved.id, proved.proof]] : []))),
      excerpts: written,
    },
    hash: hash.digest('hex'),
  };
}
