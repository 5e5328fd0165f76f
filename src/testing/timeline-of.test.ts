import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { eventIndexSchema } from '#domain/dataset/event-index.ts';
import { eventDetailSchema } from '#domain/dataset/event-details.ts';
import { dateOf } from './date-of.ts';
import { detailOf } from './detail-of.ts';
import { sourceOf } from './source-of.ts';
import { eventIndexOf, timelineOf } from './timeline-of.ts';

const TEXT = `
  unknown talks "Undated talks"
  2025-04-09 talks confirmed TR:party,AZ:host "Meeting in Baku" <ft,jns> origins=2 conflicts=1 basis=inferred
  2025-04-02 strike reported SY:site,IL:party @idf #t4 "Strikes on T4" id=t4-strikes
  actor idf "Israel Defense Forces" armed-force IL
`;

it('draws events in order of date, with what their lines tell', () => {
  const { events } = timelineOf(TEXT);
  expect(events.map((event) => event.id)).toEqual(['t4-strikes', 'meeting-in-baku', 'undated-talks']);
  expect(events[0]).toMatchObject({
    title: 'Strikes on T4',
    category: 'strike',
    status: 'reported',
    countries: ['SY', 'IL'],
    actors: [{ id: 'idf', name: 'Israel Defense Forces', kind: 'armed-force', country: 'IL' }],
    places: [{ id: 't4', name: 'T4' }],
    sources: [{ id: 'paper' }],
    origins: 1,
  });
  expect(events[1]).toMatchObject({ origins: 2, evidence: 2, conflicts: 1, basis: 'inferred' });
});

it('draws what follows what', () => {
  const text = '2025-04-09 "Dinner" follows=meeting,arrival \n 2025-04-09 "Meeting" \n 2025-04-09 "Arrival"';
  const { id, follows, date } = eventIndexOf(text).events;
  expect({ id, follows, date }).toEqual({
    id: ['arrival', 'meeting', 'dinner'],
    follows: [[], [], [1, 0]],
    date: [0, 0, 0],
  });
  expect(() => timelineOf('2025-04-02 "Dinner" follows=meeting \n 2025-04-09 "Meeting"')).toThrow('order');
});

it('draws an index of the shape that the page accepts', () => {
  expect(safeParse(eventIndexSchema, eventIndexOf(TEXT)).issues).toBeUndefined();
});

it('reads dates', () => {
  const point = { earliest: dayNumber(2025, 4, 1), latest: dayNumber(2025, 4, 30), precision: 'month' };
  expect(dateOf('2025-04~')).toEqual({
    kind: 'point',
    at: { ...point, approximate: true, uncertain: false },
  });
  expect(dateOf('2024-12/..')).toMatchObject({ kind: 'span', to: null });
  expect(dateOf('[..2025-07-22]')).toMatchObject({ kind: 'within', from: null });
  expect(() => dateOf('soon')).toThrow();
});

it('draws a detail', () => {
  const detail = detailOf(`
    baku 2025-04-09 explicit TR:party,AZ:host by:levant-1
    Officials met. [@levant-1; @ft-1]
    They spoke. [@ft-1]

    Nothing was signed. [@ft-1]

    levant-1 <levant-files> unnamed turkish-mod "a meeting was held" "ministry sources"
    ft-1 <financial-times> outlet own disputes "talks"
    conflict "who took part" levant-1 "two sides" ft-1 "three sides"
  `);
  expect(safeParse(eventDetailSchema, detail).issues).toBeUndefined();
  expect(
    detail.sentences.map(({ text, cites, paragraph }) => [text, cites.flat().length, paragraph]),
  ).toEqual([
    ['Officials met.', 2, 0],
    ['They spoke.', 1, 0],
    ['Nothing was signed.', 1, 1],
  ]);
  expect(detail.evidence).toMatchObject([
    { attribution: 'unnamed', origin: { id: 'turkish-mod', name: 'Turkish Mod' }, ownReporting: false },
    { stance: 'disputes', origin: { id: 'financial-times' }, ownReporting: true },
  ]);
  expect(detail.conflicts[0]?.accounts[1]).toEqual({ excerpt: 'ft-1', says: 'three sides' });
  expect(detail.countries[1]).toEqual({ code: 'AZ', role: 'host' });
});

it('draws a source', () => {
  const source = sourceOf(`
    source ft "Financial Times" 2025-04-10? "Turkey and Israel talk"
    ft-1 120..160 "talks" baku,later
  `);
  expect(source).toMatchObject({ id: 'ft', publisher: 'Financial Times', publishedEdtf: '2025-04-10?' });
  expect(source.excerpts[0]).toMatchObject({
    start: 120,
    end: 160,
    events: [{ id: 'baku' }, { id: 'later' }],
  });
});
