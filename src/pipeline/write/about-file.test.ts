import { describe, expect, it } from 'vitest';
import { parseDay } from '#domain/calendar.ts';
import { type AboutFile, aboutFileSchema } from '#domain/dataset/about-file.ts';
import { decode } from '#domain/dataset/decode.ts';
import { detailShardSchema, type EventDetail } from '#domain/dataset/event-details.ts';
import { smallManifestSchema } from '#domain/dataset/manifest.ts';
import { memoryFiles } from '../testing/memory-files.ts';
import { type Content, edited, runOn, sampleWith } from '../testing/run-sample.ts';
import { SAMPLE_DATA, SAMPLE_TEXTS } from '../testing/sample.ts';

const OUT = 'public/dataset';

interface Made {
  readonly account: AboutFile;
  readonly details: readonly EventDetail[];
}

async function make(files = sampleWith()): Promise<Made> {
  const ran = await runOn(files, '--texts', 'texts');
  expect(ran.code, ran.stderr).toBe(0);
  const json = (name: string): unknown => JSON.parse(String(ran.files.content.get(`${OUT}/${name}`)));
  const manifest = decode(smallManifestSchema, json('manifest.json'));
  if (!manifest.ok) throw new Error('no manifest');
  const account = decode(aboutFileSchema, json(manifest.value.about));
  const shard = decode(detailShardSchema, json(manifest.value.details[0] ?? ''));
  if (!account.ok || !shard.ok) throw new Error('not decoded');
  return { account: account.value, details: shard.value.events };
}

describe('what is told of the timeline itself', () => {
  it('has what the authors wrote', async () => {
    const { account } = await make();
    expect(account.about).toMatchObject({
      scope: ['What two papers tell.'],
      inclusion: ['Talks.'],
      leftOut: [{ what: 'The weather', why: 'It is no event.' }],
      by: 'Those who wrote the sample',
      made: { kind: 'point', at: { precision: 'month' } },
      published: parseDay('2025-06-01'),
      updated: parseDay('2025-06-30'),
      contact: 'desk@sample.example',
    });
  });

  it('is there where they wrote nothing', async () => {
    const all: Content = { ...SAMPLE_DATA, ...SAMPLE_TEXTS };
    const fewer = Object.entries(all).filter(([path]) => !/(about|corrections)\.yaml$/.test(path));
    const { account } = await make(memoryFiles(Object.fromEntries(fewer)));
    expect(account.about).toMatchObject({ scope: [], leftOut: [], by: null, made: { kind: 'unknown' } });
    expect(account.corrections).toEqual([]);
  });

  it('counts what the machine has checked', async () => {
    const { made } = (await make()).account.checks;
    expect(made[0]).toMatch(/^Each of the 5 quotations was found, word for word/);
    expect(made[1]).toMatch(/^Each of the 4 sentences cites/);
    expect(made[2]).toBe(
      'No quotation has more than 9 words, and no more than 60% of the text of an article is quoted.',
    );
    expect(made[3]).toMatch(/^The date of one event was counted anew/);
  });

  it('says of no date that it was counted where none was', async () => {
    const first = 'data/events/first-talks.md';
    const otherwise = edited(
      first,
      'by: [paper-met, other-report]\n  weekday: Wednesday',
      'by: [paper-technical]',
    );
    const { made } = (await make(sampleWith(otherwise))).account.checks;
    expect(made.filter((sentence) => sentence.includes('counted anew'))).toEqual([]);
  });
});

describe('corrections', () => {
  it('stand with what they are of, the newest first', async () => {
    const { corrections } = (await make()).account;
    expect(corrections.map(({ date, of }) => [date, of])).toEqual([
      [parseDay('2025-06-20'), { kind: 'source', id: 'wire', publisher: 'The Wire' }],
      [parseDay('2025-06-10'), { kind: 'excerpt', id: 'wire-met', source: 'wire', publisher: 'The Wire' }],
      [parseDay('2025-06-10'), { kind: 'event', id: 'first-talks', title: 'Officials meet in Baku' }],
    ]);
    const whole = edited('data/corrections.yaml', 'source: wire', 'whole: true');
    expect((await make(sampleWith(whole))).account.corrections[0]?.of).toEqual({ kind: 'whole' });
  });

  it('stand with the event, those of its passages too', async () => {
    const { details } = await make();
    expect(details.map(({ id, corrections }) => [id, corrections.map(({ says }) => says)])).toEqual([
      ['first-talks', ['Officials met on Wednesday', 'Officials met in Baku.']],
      ['second-talks', []],
      ['fall-of-the-government', []],
    ]);
  });
});
