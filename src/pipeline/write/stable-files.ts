/** Files for other programs, at addresses that stay; the page loads none of them. */
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { ANNOTATIONS, annotationsFile } from './annotations.ts';
import { bibtexOf, cslOf, risOf } from './citations.ts';
import type { DatasetFile } from './dataset-file.ts';

export function stableFiles(title: string, sources: readonly SourceRecord[]): readonly DatasetFile[] {
  return [
    { name: 'sources.bib', content: bibtexOf(sources) },
    { name: 'sources.ris', content: risOf(sources) },
    { name: 'sources.csl.json', content: cslOf(sources) },
    { name: ANNOTATIONS, content: annotationsFile(title, sources) },
  ];
}
