/** References to sources, made by a citation library. The library keeps its settings in one place, and so this is the only file that knows it. */
import { Cite, plugins, type RisRecord } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { certainItem, citationItem } from './citation-item.ts';

export type CitableSource = Parameters<typeof citationItem>[0];

// Keys are the sources' ids, hyphens and all.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** One source in every form; each but `text` ends with the end of a line. */
export function citationOf(source: CitableSource): SourceRecord['cite'] {
  return {
    text: new Cite([citationItem(source)]).format('bibliography', { template: 'apa', lang: 'en-US' }).trim(),
    bibtex: bibtexOf([source]),
    ris: risOf([source]),
    csl: cslOf([source]),
  };
}

export function bibtexOf(sources: readonly CitableSource[]): string {
  const entries = sources.map((source) => new Cite([certainItem(source)]).format('bibtex').trim());
  return `${entries.join('\n\n')}\n`;
}

export function risOf(sources: readonly CitableSource[]): string {
  return new Cite(sources.map(certainItem)).format('ris', { format: 'object' }).map(risRecord).join('\n');
}

export function cslOf(sources: readonly CitableSource[]): string {
  return `${JSON.stringify(sources.map(citationItem), null, 2)}\n`;
}

/** The library's own text breaks lines after 70 characters, addresses too, which no program puts together again. */
function risRecord({ TY, ...tags }: RisRecord): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return `${[`TY  - ${String(TY)}`, ...lines, 'ER  - '].join('\n')}\n`;
}
