import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { dateOrder, latestDay } from '#domain/event-date.ts';
import { dateKey, inBestOrder, type Orderable } from '#domain/event-order.ts';
import { sequences } from '#testing/sequences.ts';
import { Engine } from '../tables/engine.ts';
import { UNDATED } from './intake.ts';
import { rowOrder } from './row-order.ts';

/** Sorts on disk what `events` has in memory; told of those alone that follow something or are followed. */
async function sorted(engine: Engine, events: readonly Orderable[]) {
  await engine.run('DROP TABLE IF EXISTS events; DROP TABLE IF EXISTS moved; DROP TABLE IF EXISTS waiting');
  const [number, word] = ['INTEGER', 'VARCHAR'] as const;
  const columns = { seq: number, day: number, first: number, latest: number, key: word, id: word };
  const filling = await engine.table('events', columns);
  for (const [seq, { id, date }] of events.entries()) {
    const isDated = dateOrder(date) !== Infinity;
    const day = isDated ? dateOrder(date) : UNDATED;
    filling.add([seq, day, day, isDated ? (latestDay(date) ?? UNDATED) : UNDATED, dateKey(date), id]);
  }
  filling.finish();
  const followed = new Set(events.flatMap(({ follows }) => follows));
  const sequels = events.filter(({ id, follows }) => follows.length > 0 || followed.has(id));
  const { seqs, rows, standsOn } = await rowOrder(engine, events.length, sequels);
  expect([...seqs].map((seq) => rows[seq])).toEqual([...seqs.keys()]);
  return [...seqs].map((seq, row) => ({ id: events[seq]?.id, day: standsOn(row) }));
}

/** Without what a date does not bear: that is refused before events are put in order. */
function borne(events: readonly Orderable[]): readonly Orderable[] {
  const starts = new Map(events.map(({ id, date }) => [id, dateOrder(date)]));
  const bears = ({ date }: Orderable, other: string) =>
    (starts.get(other) ?? Infinity) <= (latestDay(date) ?? Infinity);
  return events.map((event) => ({ ...event, follows: event.follows.filter((other) => bears(event, other)) }));
}

it('is that of events in memory, whatever follows what', async () => {
  const folder = await mkdtemp(`${tmpdir()}/sourceline-`);
  const engine = await Engine.open(folder);
  await fc.assert(
    fc.asyncProperty(sequences.map(borne), async (events) => {
      const expected = inBestOrder(events).map(({ event, day }) => ({ id: event.id, day }));
      expect(await sorted(engine, events)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
  await engine.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);
