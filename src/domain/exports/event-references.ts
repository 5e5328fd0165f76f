/** The page of one event as a reference, and behind it those to the sources that the event rests on, which a citation library has made at build. */
import type { SourceRecord } from '../dataset/source-records.ts';
import { type Exported, type ExportedEvent, isWhole, standingOf } from './exported.ts';

type Cited = readonly Pick<SourceRecord, 'cite'>[];

/** What is known of the page; its address where that leads there from anywhere. */
function itemOf({ row }: ExportedEvent, { timeline, addressOf }: Exported) {
  const address = addressOf(row.id);
  return {
    id: row.id,
    type: 'webpage',
    title: row.title,
    'container-title': timeline.title,
    language: row.language,
    note: standingOf(row),
    ...(isWhole(address) && { URL: address }),
  };
}

export function eventCsl(event: ExportedEvent, exported: Exported, sources: Cited): string {
  const cited = sources.flatMap(({ cite }) => JSON.parse(cite.csl) as readonly unknown[]);
  return `${JSON.stringify([itemOf(event, exported), ...cited], null, 2)}\n`;
}

export function eventBibtex(event: ExportedEvent, exported: Exported, sources: Cited): string {
  const { id, title, 'container-title': timeline, language, note, URL: url } = itemOf(event, exported);
  const fields = {
    title: `{${inTex(title)}}`,
    howpublished: inTex(timeline),
    language,
    note: inTex(note),
    url,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`\t${name} = {${value}},`],
  );
  return [`@misc{${id},\n${lines.join('\n')}\n}\n`, ...sources.map(({ cite }) => cite.bibtex)].join('\n');
}

export function eventRis(event: ExportedEvent, exported: Exported, sources: Cited): string {
  const { id, title, 'container-title': timeline, language, note, URL: url } = itemOf(event, exported);
  const lines = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['LA', language],
    ['N1', note],
    ['T2', timeline],
    ['TI', title],
    ...(url === undefined ? [] : [['UR', url]]),
    ['ER', ''],
  ];
  const own = lines.map((pair) => `${pair.join('  - ')}\n`).join('');
  return [own, ...sources.map(({ cite }) => cite.ris)].join('\n');
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Letters of all scripts as they are, which BibTeX files may hold; signs that TeX takes for something else, escaped. */
function inTex(text: string): string {
  return text.replaceAll(/[\\~^]|[{}#$%&_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
