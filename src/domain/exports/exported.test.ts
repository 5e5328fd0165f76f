/** What no download may lose on the way: how sure something is, who disagrees, whose words they are, and what part of the whole it is. */
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dateOf, pointOf } from '#testing/date-of.ts';
import { exportedOf } from '#testing/exported.ts';
import { eventsCsv } from './events-csv.ts';
import { eventsIcs } from './events-ics.ts';
import { type Exported, madeOn } from './exported.ts';
import { eventJsonLd } from './json-ld.ts';
import { placesGeoJson } from './places-geojson.ts';
import { dayNumber } from '../calendar.ts';
import { timelineJson } from './timeline-json.ts';
import { feedAtom } from './feed-atom.ts';
import { timelineJs } from './timelinejs.ts';

function talks(status: string, date = '2025-04-11', overrides: Partial<Exported> = {}): Exported {
  const timeline = `
    ${date} talks ${status} #baku "Talks in Baku" id=talks <ft,jns>
    place baku "Baku" AZ city
    source ft "Financial Times" 2025-04-10
  `;
  const detail = `
    talks ${date} explicit AZ:host by:ft-1
    Officials were to meet. [@ft-1]

    ft-1 <ft> outlet own "they will meet" "the newspaper itself"
    jns-1 <jns> outlet own disputes "they will not" "JNS"
    conflict "whether they meet" ft-1 "yes" jns-1 "no"
  `;
  return exportedOf(timeline, [detail], overrides);
}

const MADE = { made: '2025-08-01' };

function entryOf(exported: Exported) {
  const calendar = new ICAL.Component(ICAL.parse(eventsIcs(exported, MADE)) as unknown[]);
  const [entry] = [...calendar.getAllSubcomponents('vevent'), ...calendar.getAllSubcomponents('vjournal')];
  const told = (name: string) => String(entry?.getFirstPropertyValue(name));
  return {
    summary: told('summary'),
    status: told('status'),
    uid: told('uid'),
    description: told('description'),
  };
}

function fed({ timeline, events }: Exported): string {
  const made = dayNumber(2025, 8, 1);
  const pageOf = (id: string) => `events/${id}/`;
  return feedAtom({ timeline, events, corrections: [], by: null, made, pageOf, lastOf: null }, './');
}

describe('a calendar', () => {
  it.each([
    ['confirmed', '2025-04-11', 'Talks in Baku', 'CONFIRMED'],
    ['reported', '2025-07-12/2025-07-13', 'Talks in Baku', 'CONFIRMED'],
    ['planned', '2025-04-11', 'Talks in Baku (Planned)', 'TENTATIVE'],
    ['claimed', '2025-04-11', 'Talks in Baku (Claimed)', 'TENTATIVE'],
    ['disputed', '2025-04', 'Talks in Baku (April 2025; Disputed)', 'TENTATIVE'],
    ['reported', 'unknown', 'Talks in Baku (date unknown)', 'FINAL'],
    ['disputed', 'unknown', 'Talks in Baku (date unknown; Disputed)', 'DRAFT'],
    ['reported', '2025-07-12/..', 'Talks in Baku (since 12 July 2025)', 'TENTATIVE'],
  ])('says of what is %s, %s: %s', (status, date, summary, sure) => {
    expect(entryOf(talks(status, date))).toMatchObject({ summary, status: sure });
  });

  it('puts nothing that only some sources tell in the place of what all tell', () => {
    const view = { address: 'https://example.org/?told=ft', isHeard: true };
    expect(entryOf(talks('reported', '2025-04-11', { view })).uid).not.toBe(entryOf(talks('reported')).uid);
    expect(entryOf(talks('reported', '2025-04-11', { view: { ...view, isHeard: false } })).uid).toBe(
      entryOf(talks('reported')).uid,
    );
  });
});

/** What a page tells machines of the event. */
function toldToMachines({ events }: Exported) {
  const [event] = events;
  if (!event) throw new Error('No event was drawn.');
  return JSON.parse(JSON.stringify(eventJsonLd(event, 'https://example.org/'))) as Record<
    'appearance' | 'subjectOf',
    readonly { readonly hasPart: readonly { readonly url: string; readonly description?: string }[] }[]
  >;
}

/** Each passage with what it does to the event. */
function passagesIn(sources: ReturnType<typeof toldToMachines>['subjectOf']): readonly string[] {
  return sources
    .flatMap(({ hasPart }) => hasPart)
    .map(({ url, description }) => [url.split('#')[1], description].filter(Boolean).join(', '));
}

it('tells machines that a claim is made by those alone who make it', () => {
  const { appearance, subjectOf } = toldToMachines(talks('disputed'));
  expect(passagesIn(appearance)).toEqual(['ft-1']);
  expect(passagesIn(subjectOf)).toEqual(['jns-1, disputes this account']);
});

describe('every form', () => {
  it.each([
    ['spreadsheet', (exported: Exported) => JSON.stringify(Papa.parse(eventsCsv(exported)).data)],
    ['calendar', (exported: Exported) => entryOf(exported).description],
    ['map', placesGeoJson],
    ['TimelineJS', timelineJs],
    ['JSON-LD', (exported: Exported) => JSON.stringify(toldToMachines(exported))],
    ['feed', fed],
  ])('tells that it is planned, and that accounts differ: %s', (_, made) => {
    const text = made(talks('planned'));
    expect(text).toContain('Planned');
    expect(text).toContain('whether they meet');
  });

  it.each([
    ['spreadsheet', eventsCsv],
    ['calendar', (exported: Exported) => entryOf(exported).description],
    ['TimelineJS', timelineJs],
    ['JSON-LD, of a claim', (exported: Exported) => passagesIn(toldToMachines(exported).subjectOf).join()],
  ])('tells which quotation disputes it: %s', (_, made) => {
    expect(made(talks('disputed'))).toContain('jns-1, disputes this account');
  });

  it.each([
    ['spreadsheet', eventsCsv],
    ['calendar', (exported: Exported) => eventsIcs(exported, MADE).replaceAll('\r\n ', '')],
    ['map', placesGeoJson],
    ['TimelineJS', timelineJs],
  ])('tells what part of the whole it is, and that no editor has read a translation: %s', (_, made) => {
    const whole = talks('reported');
    const view = { address: 'https://example.org/?country=AZ', isHeard: false };
    const translation = { language: 'tr', reviewed: null };
    const text = made({ ...whole, view, timeline: { ...whole.timeline, translation } });
    expect(text).toContain('https://example.org/?country=AZ');
    expect(text).toContain('awaiting review');
    expect(made(whole)).not.toContain('awaiting review');
  });

  it('tells a program where its part of the whole is shown', () => {
    const view = { address: 'https://example.org/?country=AZ', isHeard: false };
    expect(JSON.parse(timelineJson(talks('reported'), []))).toMatchObject({ view: null });
    expect(JSON.parse(timelineJson(talks('reported', '2025-04-11', { view }), []))).toMatchObject({
      view: view.address,
    });
  });
});

describe('TimelineJS', () => {
  it('links to pages whose addresses lead there from anywhere, and to no others', () => {
    expect(timelineJs(talks('reported'))).toContain('href=');
    const near = talks('reported', 'unknown', { addressOf: (id) => `../events/${id}/` });
    expect(timelineJs(near)).not.toContain('href=');
    expect(timelineJs(near)).toContain('Talks in Baku');
  });
});

it('makes no address of a spreadsheet lead nowhere', () => {
  const view = { address: 'https://example.org/?q=a;=b', isHeard: false };
  const addressOf = (id: string) => `https://example.org/;-)/${id}/`;
  const { data } = Papa.parse<Record<string, string>>(
    eventsCsv(talks('reported', '2025-04-11', { view, addressOf })),
    { header: true },
  );
  expect(data[0]?.['address']).toBe('https://example.org/%3B-)/talks/');
  expect(data[0]?.['remarks']).toContain('https://example.org/?q=a%3B=b');
});

it('dates an edition by what its authors tell, else by the last day on which a source may have come out', () => {
  const [updated, published] = ['2025-09-02', '2025-09-01'].map((day) => pointOf(day).earliest);
  const sources = ['2025-04-10', '2025-07'].map((day) => ({ published: dateOf(day) }));
  expect(madeOn({ updated, published }, sources)).toBe(updated);
  expect(madeOn({ updated: null, published }, sources)).toBe(published);
  expect(madeOn({ updated: null, published: null }, sources)).toBe(pointOf('2025-07').latest);
});

it('a story of TimelineJS has no end that would be drawn before its beginning', () => {
  const [day, month] = ['2025-07-12/2025-08', '2025-07-12/2025-07'].map((date) => {
    const { events } = JSON.parse(timelineJs(talks('reported', date))) as {
      readonly events: readonly object[];
    };
    return events[0];
  });
  expect(day).toMatchObject({ start_date: { day: 12 }, end_date: { year: 2025, month: 8 } });
  expect(month).not.toHaveProperty('end_date');
});
