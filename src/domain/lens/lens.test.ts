import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOf } from '#testing/date-of.ts';
import { testimoniesDrawn } from '#testing/testimony-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { addDays } from '../calendar.ts';
import { dateWords } from '../date-words.ts';
import { groupByDate } from '../list-groups.ts';
import { changesBetween } from './changes.ts';
import { compareSources } from './compare.ts';
import { heardTable } from './heard-table.ts';
import { heardThrough, type Lens, NO_LENS, publicationDays } from './lens.ts';

const TABLE = timelineOf(`
  source jns "JNS" 2025-04-10
  source ft "Financial Times" [2025-04-10..2025-04-11]
  source mee "Middle East Eye" [2025-07-16..2025-07-22]
  2025-04-02 strike confirmed "Strikes" <ft,jns,mee> conflicts=1
  2025-04-09 talks confirmed "Meeting" basis=inferred <ft,mee>
  2025-04-09 talks "Hotline" basis=inferred outlets=mee <jns,mee>
  2025-04-30 deployment planned "Plan" <ft>
  2025-07-16 strike "Damascus" basis=inferred <mee>
`);
const TOLD = testimoniesDrawn(`
  strikes: ft, jns/idf named, mee | dated jns 2025-04-02 | differ ft mee
  meeting: ft/person anonymous, mee | dated mee 2025-04-10
  hotline: mee, jns adds | dated mee
  plan: ft | dated ft
  damascus: mee | dated mee 2025-07-16 ?
`);

const dayOf = (text: string) => pointOf(text).earliest;
const asOf = (day: string): Lens => ({ asOf: dayOf(day), told: [] });
const told = (...sources: string[]): Lens => ({ asOf: null, told: sources });
const seen = (lens: Lens) => heardTable(TABLE, TOLD, heardThrough(lens, TABLE.sources));
const told1 = (lens: Lens) =>
  seen(lens).events.map(({ id, status, date, outlets, origins }) => ({
    id,
    status,
    date: dateWords(date),
    outlets: outlets.map((outlet) => outlet.id),
    origins,
  }));

describe('as known on a day', () => {
  it('tells nothing before anything was published', () => {
    expect(told1(asOf('2025-04-09'))).toEqual([]);
  });

  it('tells what was out by the latest possible day of its publication, and no surer than that', () => {
    expect(told1(asOf('2025-04-10'))).toEqual([
      { id: 'strikes', status: 'reported', date: '2 April 2025', outlets: ['jns'], origins: 1 },
    ]);
    expect(told1(asOf('2025-04-11'))).toEqual([
      { id: 'strikes', status: 'confirmed', date: '2 April 2025', outlets: ['ft', 'jns'], origins: 2 },
      { id: 'meeting', status: 'claimed', date: 'on or before 11 April 2025', outlets: ['ft'], origins: 1 },
      { id: 'plan', status: 'planned', date: '30 April 2025', outlets: ['ft'], origins: 1 },
    ]);
  });

  it('is today once the last source was out', () => {
    expect(seen(asOf('2025-07-22'))).toEqual(TABLE);
    expect(seen(NO_LENS)).toEqual(TABLE);
  });

  it('knows the days on which more was known', () => {
    expect(publicationDays(TABLE.sources)).toEqual(['2025-04-10', '2025-04-11', '2025-07-22'].map(dayOf));
  });

  it('lets nothing that was told have come after the day, and counts that as no loss', () => {
    const table = timelineOf(`
      source ft "Financial Times" 2025-04-11
      source sofx "SOFX" 2025-04-15
      [2024-12-08..2025-04-15] talks "Pact" basis=inferred <ft,sofx>
      2025-05 deployment planned "Bases" basis=inferred <ft,sofx>
    `);
    const heard = heardTable(
      table,
      testimoniesDrawn('pact: ft, sofx | dated ft 2025-04-02\nbases: ft, sofx | dated ft 2025-04-02'),
      heardThrough(asOf('2025-04-11'), table.sources),
    );
    expect(heard.events.map(({ date }) => dateWords(date))).toEqual([
      'some day between 8 December 2024 and 11 April 2025',
      'May 2025',
    ]);
    expect(changesBetween(table, heard).lessDated).toBe(0);
  });

  it('says what is not there yet', () => {
    expect(changesBetween(TABLE, seen(asOf('2025-04-11')))).toEqual({
      missing: 2,
      onOneOutlet: 1,
      lessSure: 1,
      lessDated: 1,
    });
  });
});

describe('as told by some', () => {
  it('is their evidence alone', () => {
    expect(told1(told('mee')).map(({ id, status }) => [id, status])).toEqual([
      ['strikes', 'reported'],
      ['hotline', 'reported'],
      ['meeting', 'reported'],
      ['damascus', 'reported'],
    ]);
    expect(seen(told('mee')).events[0]?.conflicts).toBe(0);
    expect(seen(told('mee', 'ft')).events[0]?.conflicts).toBe(1);
  });

  it('leaves out an event that a source only adds to', () => {
    expect(told1(told('jns')).map(({ id }) => id)).toEqual(['strikes']);
  });

  it('sets two side by side', () => {
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    const { both, onlyFirst, onlySecond, neither, differ } = compareSources(
      TABLE,
      TOLD,
      'ft',
      'mee',
      NO_LENS,
    );
    expect(ids(both)).toEqual(['strikes', 'meeting']);
    expect(ids(onlyFirst)).toEqual(['plan']);
    expect(ids(onlySecond)).toEqual(['hotline', 'damascus']);
    expect(ids(neither)).toEqual([]);
    expect(ids(differ)).toEqual(['strikes']);
  });

  it('sets two side by side as they stood on a day: one that was not out tells nothing, and differs from nobody', () => {
    const { both, onlyFirst, onlySecond, differ } = compareSources(
      TABLE,
      TOLD,
      'ft',
      'mee',
      asOf('2025-04-11'),
    );
    expect([both, onlyFirst.map(({ id }) => id), onlySecond, differ]).toEqual([
      [],
      ['strikes', 'meeting', 'plan'],
      [],
      [],
    ]);
  });
});

describe('the laws of lenses', () => {
  const FIRST = dayOf('2025-04-01');
  const DAY = fc.nat({ max: 130 }).map((days) => addDays(FIRST, days));
  const SOURCE = fc.constantFrom('jns', 'ft', 'mee');
  const ids = (lens: Lens) => seen(lens).events.map(({ id }) => id);

  it('a later day never takes an event away, nor evidence', () => {
    fc.assert(
      fc.property(DAY, DAY, fc.subarray(['jns', 'ft', 'mee']), (a, b, sources) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const then = seen({ asOf: early, told: sources });
        const later = new Map(seen({ asOf: late, told: sources }).events.map((row) => [row.id, row]));
        for (const row of then.events) {
          expect(later.get(row.id)?.evidence).toBeGreaterThanOrEqual(row.evidence);
          expect(later.get(row.id)?.origins).toBeGreaterThanOrEqual(row.origins);
        }
      }),
    );
  });

  it('rows are counted anew, in order of the days that they stand on', () => {
    fc.assert(
      fc.property(DAY, (day) => {
        const { events, rowOf } = seen({ asOf: day, told: [] });
        expect(events.map(({ row }) => row)).toEqual(events.map((_, at) => at));
        expect(events.map(({ id }) => rowOf.get(id))).toEqual(events.map((_, at) => at));
        const days = events.map(({ standsOn }) => standsOn ?? Infinity);
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }),
    );
  });

  it('the list shows the rows in their own order, each date once', () => {
    fc.assert(
      fc.property(fc.option(DAY), fc.subarray(['jns', 'ft', 'mee']), (day, sources) => {
        const { events, timeline } = seen({ asOf: day, told: sources });
        const listed = groupByDate(events, timeline.span.from).flatMap(({ days }) =>
          days.flatMap((each) => each.events.map(({ id }) => id)),
        );
        expect(listed).toEqual(events.map(({ id }) => id));
      }),
    );
  });

  it('two sources and what neither tells add up to all events, on any day', () => {
    fc.assert(
      fc.property(SOURCE, SOURCE, fc.option(DAY), (first, second, day) => {
        const { both, onlyFirst, onlySecond, neither } = compareSources(TABLE, TOLD, first, second, {
          asOf: day,
        });
        const parts = [both, onlyFirst, onlySecond, neither].flat().map(({ id }) => id);
        expect([...parts].sort()).toEqual(TABLE.events.map(({ id }) => id).sort());
        const alone = ids({ asOf: day, told: [first] });
        expect([...both, ...onlyFirst].map(({ id }) => id).sort()).toEqual([...alone].sort());
      }),
    );
  });
});

describe('the order under a lens', () => {
  const LINKED = timelineOf(`
    source ft "Financial Times" 2025-04-11
    source mee "Middle East Eye" 2025-07-22
    2025-04-10 statement "Confirmed" basis=inferred <ft,mee>
    2025-04-10 statement "Continues" basis=inferred follows=confirmed <ft,mee>
    2025-04-11 visit "Antalya" <ft>
  `);
  const WITNESSES = testimoniesDrawn(`
    confirmed: ft, mee | dated ft
    continues: ft, mee | dated mee
    antalya: ft | dated ft
  `);

  it('keeps what follows what, and dates that have become the same together', () => {
    const { events } = heardTable(LINKED, WITNESSES, heardThrough(told('ft'), LINKED.sources));
    expect(events.map(({ id, date }) => [id, dateWords(date)])).toEqual([
      ['confirmed', '10 April 2025'],
      ['antalya', '11 April 2025'],
      ['continues', 'on or before 11 April 2025'],
    ]);
    const mee = heardTable(LINKED, WITNESSES, heardThrough(told('mee'), LINKED.sources));
    expect(mee.events.map(({ id }) => id)).toEqual(['continues', 'confirmed']);
  });
});
