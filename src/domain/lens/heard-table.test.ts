/** The laws of lenses, on timelines and testimonies of any kind. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testimoniesDrawn } from '#testing/testimony-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { addDays, formatDay } from '../calendar.ts';
import { latestDay } from '../event-date.ts';
import type { EventRow, EventTable } from '../event-table.ts';
import { ATTRIBUTIONS, BASIS_KINDS, STANCES, STATUSES } from '../vocabulary.ts';
import { compareSources } from './compare.ts';
import { originsOf } from './heard-status.ts';
import { heardTable } from './heard-table.ts';
import { heardThrough, type Lens, publicationDays } from './lens.ts';
import type { EventTestimony, Testimonies } from './testimony.ts';

const IDS = ['ft', 'jns', 'mee'];
const SOURCE = fc.constantFrom(...IDS);
const TOLD = fc.subarray(IDS);

const EVIDENCE = fc
  .tuple(
    SOURCE,
    fc.constantFrom('', '/reuters', '/mod'),
    fc.constantFrom(...STANCES),
    fc.constantFrom(...ATTRIBUTIONS),
  )
  .map(([source, origin, stance, attribution]) => `${source}${origin} ${stance} ${attribution}`);

/** The evidence begins with some that supports: an event that no source tells is in no dataset. */
const EVENT = fc.record({
  evidence: fc
    .tuple(SOURCE, fc.array(EVIDENCE, { maxLength: 5 }))
    .map(([source, more]) => [source, ...more].join(', ')),
  dated: TOLD,
  differ: fc.option(fc.subarray(IDS, { minLength: 2 }), { nil: [] }),
  status: fc.constantFrom(...STATUSES),
  basis: fc.constantFrom(...BASIS_KINDS),
  date: fc.constantFrom(
    '2025-04-02',
    '[2025-04-01..2025-07-30]',
    '2025-04-01/..',
    '[..2025-05-01]',
    'unknown',
  ),
});

/** Only a source that is quoted dates an event, or differs from another. */
const CONSISTENT = EVENT.map(({ dated, differ, ...event }) => {
  const isQuoted = (source: string) => event.evidence.split(', ').some((piece) => piece.startsWith(source));
  const differing = differ.filter(isQuoted);
  return { ...event, dated: dated.filter(isQuoted), differ: differing.length > 1 ? differing : [] };
});

const DAYS = fc.tuple(...IDS.map(() => fc.constantFrom('2025-04-10', '2025-04-12', '2025-07-20')));

/** A timeline that agrees with its testimonies, as the pipeline writes both. */
const TIMELINE = fc
  .tuple(DAYS, fc.array(CONSISTENT, { minLength: 1, maxLength: 5 }))
  .map(([days, events]) => {
    const testimonies = testimoniesDrawn(
      events
        .map(({ evidence, dated, differ }, i) =>
          [
            `e${String(i)}: ${evidence}`,
            ...(dated.length > 0 ? [`dated ${dated.join(' ')}`] : []),
            ...(differ.length > 0 ? [`differ ${differ.join(' ')}`] : []),
          ].join(' | '),
        )
        .join('\n'),
    );
    const lines = events.map(({ status, basis, date }, i) =>
      [
        date,
        status,
        `id=e${String(i)}`,
        `basis=${basis}`,
        ...rowWords(testimonies.get(`e${String(i)}`)),
      ].join(' '),
    );
    const labels = IDS.map((id, i) => `source ${id} "${id}" ${days[i] ?? ''}`);
    return { table: timelineOf([...labels, ...lines].join('\n')), testimonies };
  });

function rowWords(testimony?: EventTestimony): readonly string[] {
  const { evidence = [], conflicts = [] } = testimony ?? {};
  const supports = evidence.filter(({ stance }) => stance === 'supports');
  const names = (of: typeof evidence) => [...new Set(of.map(({ source }) => source))].join(',');
  const voices = ATTRIBUTIONS.filter((voice) => supports.some(({ attribution }) => attribution === voice));
  return [
    `<${names(evidence)}>`,
    `outlets=${names(supports)}`,
    `origins=${String(originsOf(evidence).size)}`,
    `voices=${voices.join(',')}`,
    `evidence=${String(evidence.length)}`,
    `conflicts=${String(conflicts.length)}`,
  ];
}

function seen(table: EventTable, testimonies: Testimonies, lens: Lens): ReadonlyMap<string, EventRow> {
  const { events } = heardTable(table, testimonies, heardThrough(lens, table.sources));
  return new Map(events.map((row) => [row.id, row]));
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

describe('on any timeline', () => {
  const DAY = fc.nat({ max: 130 });
  const dayAfter = (table: EventTable, days: number) => addDays(table.timeline.span.from, days);

  it('a later day never takes anything away', () => {
    fc.assert(
      fc.property(TIMELINE, DAY, DAY, TOLD, ({ table, testimonies }, a, b, told) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((day) =>
          seen(table, testimonies, { asOf: dayAfter(table, day), told }),
        );
        for (const [id, then] of early ?? []) {
          const now = late?.get(id);
          expect(now, id).toBeDefined();
          for (const key of ['origins', 'evidence', 'conflicts'] as const)
            expect(now?.[key], key).toBeGreaterThanOrEqual(then[key]);
          for (const key of ['sources', 'outlets', 'voices'] as const)
            expect(now?.[key], key).toEqual(expect.arrayContaining([...then[key]]));
        }
      }),
    );
  });

  it('from the last day of publication on, the day makes no difference', () => {
    fc.assert(
      fc.property(TIMELINE, fc.nat({ max: 40 }), ({ table, testimonies }, more) => {
        const last = publicationDays(table.sources).at(-1);
        if (last === undefined) return;
        // A date that reaches beyond the last publication, which a plan's may, is only open again once it has passed.
        const within = table.events.every(({ date }) => (latestDay(date) ?? last) <= last);
        const asOf = within ? addDays(last, more) : addDays(last, 200);
        const heard = heardThrough({ asOf, told: [] }, table.sources);
        expect(heardTable(table, testimonies, heard), formatDay(asOf)).toEqual(table);
      }),
    );
  });

  it('nothing but plans and what lasts lies after the day', () => {
    fc.assert(
      fc.property(TIMELINE, DAY, ({ table, testimonies }, day) => {
        const asOf = dayAfter(table, day);
        for (const { status, date } of seen(table, testimonies, { asOf, told: [] }).values())
          if (status !== 'planned' && date.kind === 'within')
            expect(latestDay(date)).toBeLessThanOrEqual(asOf);
      }),
    );
  });

  it('what both tell, what one alone tells and what neither tells add up, and the first three are the lens of both', () => {
    fc.assert(
      fc.property(TIMELINE, SOURCE, SOURCE, fc.option(DAY), ({ table, testimonies }, first, second, day) => {
        const asOf = day === null ? null : dayAfter(table, day);
        const parts = compareSources(table, testimonies, first, second, { asOf });
        const { both, onlyFirst, onlySecond, neither, differ } = parts;
        expect(idsOf([both, onlyFirst, onlySecond, neither].flat())).toEqual(idsOf(table.events));
        const lens = (...told: string[]) => [...seen(table, testimonies, { asOf, told }).keys()].sort();
        expect(idsOf([both, onlyFirst, onlySecond].flat())).toEqual(lens(first, second));
        expect(idsOf([both, onlyFirst].flat())).toEqual(lens(first));
        expect(idsOf([both, onlySecond].flat())).toEqual(lens(second));
        const accounts = ({ id }: EventRow) => testimonies.get(id)?.conflicts ?? [];
        for (const row of differ)
          expect(accounts(row).some((sources) => sources.includes(first) && sources.includes(second))).toBe(
            true,
          );
      }),
    );
  });

  it('a row tells only of who is heard', () => {
    fc.assert(
      fc.property(TIMELINE, SOURCE, ({ table, testimonies }, source) => {
        for (const [id, row] of seen(table, testimonies, { asOf: null, told: [source] })) {
          const own = (testimonies.get(id)?.evidence ?? []).filter((piece) => piece.source === source);
          const supports = own.filter(({ stance }) => stance === 'supports');
          expect(idsOf(row.sources)).toEqual([source]);
          expect(idsOf(row.outlets)).toEqual([source]);
          expect([...row.voices].sort()).toEqual(
            [...new Set(supports.map(({ attribution }) => attribution))].sort(),
          );
          expect([row.evidence, row.conflicts]).toEqual([own.length, 0]);
        }
      }),
    );
  });
});

it('a source whose day of publication is not known is heard on no day', () => {
  const { sources } = timelineOf('source ft "FT" 2025-04-11\nsource old "Old" unknown\n2025-04-02 <ft,old>');
  const [day = 0] = publicationDays(sources);
  expect([...heardThrough({ asOf: addDays(day as never, 100), told: [] }, sources).sources]).toEqual(['ft']);
  expect([...heardThrough({ asOf: null, told: [] }, sources).sources].sort()).toEqual(['ft', 'old']);
});
