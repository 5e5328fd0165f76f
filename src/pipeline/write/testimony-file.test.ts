/** The index and the testimony are written apart, and must tell the same: what all sources tell is what the timeline tells. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '#domain/dataset/decode.ts';
import { eventIndexSchema } from '#domain/dataset/event-index.ts';
import { testimonyFileSchema } from '#domain/dataset/testimony-file.ts';
import { eventTable } from '#domain/event-table.ts';
import { changesBetween } from '#domain/lens/changes.ts';
import { heardTable } from '#domain/lens/heard-table.ts';
import { heardThrough, publicationDays } from '#domain/lens/lens.ts';
import { testimoniesOf } from '#domain/lens/testimony.ts';
import { pointOf } from '#testing/date-of.ts';
import { type MemoryFiles, memoryFiles } from '../testing/memory-files.ts';
import { runOn, sampleWith } from '../testing/run-sample.ts';

async function published(files: MemoryFiles, ...args: readonly string[]) {
  const { content } = (await runOn(files, ...args)).files;
  const read = (name: string): unknown => {
    const path = [...content.keys()].find((key) => key.startsWith(`public/dataset/${name}.`));
    return JSON.parse(String(content.get(path ?? '')));
  };
  const [index, file] = [
    decode(eventIndexSchema, read('index')),
    decode(testimonyFileSchema, read('testimony')),
  ];
  if (!index.ok || !file.ok) throw new Error('The dataset is not of its shape.');
  const [table, testimonies] = [eventTable(index.value), testimoniesOf(file.value)];
  if (!table.ok || !testimonies.ok) throw new Error('The dataset contradicts itself.');
  return { table: table.value, testimonies: testimonies.value };
}

function filesBelow(path: string): Readonly<Record<string, string>> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  return Object.fromEntries(entries.map((name) => [name, readFileSync(name, 'utf8')]));
}

describe('the testimony', () => {
  it('says who tells, what dates, and who differs', async () => {
    const { testimonies } = await published(sampleWith(), '--texts', 'texts');
    expect(testimonies.get('first-talks')).toEqual({
      evidence: [
        { source: 'paper', origin: 'paper', stance: 'supports', attribution: 'outlet' },
        { source: 'paper', origin: 'mod', stance: 'supports', attribution: 'unnamed' },
        { source: 'wire', origin: 'wire', stance: 'supports', attribution: 'outlet' },
      ],
      dating: ['paper'],
      references: [pointOf('2025-04-10').latest],
      conflicts: [['paper', 'wire']],
    });
  });

  it.each([
    ['the sample', () => published(sampleWith(), '--texts', 'texts')],
    ['this timeline', () => published(memoryFiles(filesBelow('data')))],
  ])(
    'agrees with the index of %s: once all sources are out, nothing differs from today',
    async (_, publish) => {
      const { table, testimonies } = await publish();
      const asOf = publicationDays(table.sources).at(-1) ?? null;
      const seen = heardTable(table, testimonies, heardThrough({ asOf, told: [] }, table.sources));
      expect(table.events.length).toBeGreaterThan(0);
      expect(seen).toEqual(table);
      expect(changesBetween(table, seen)).toEqual({ missing: 0, onOneOutlet: 0, lessSure: 0, lessDated: 0 });
    },
  );

  it('of this timeline has more origins than outlets only where an outlet has it from several', async () => {
    const { table, testimonies } = await published(memoryFiles(filesBelow('data')));
    for (const { id, origins, outlets } of table.events) {
      const supports = (testimonies.get(id)?.evidence ?? []).filter(({ stance }) => stance === 'supports');
      const originsBy = (outlet: string) =>
        new Set(supports.filter(({ source }) => source === outlet).map(({ origin }) => origin)).size;
      const most = outlets.reduce((sum, outlet) => sum + originsBy(outlet.id), 0);
      expect(origins, id).toBeLessThanOrEqual(most);
      if (outlets.every((outlet) => originsBy(outlet.id) === 1))
        expect(origins, id).toBeLessThanOrEqual(outlets.length);
    }
  });
});
