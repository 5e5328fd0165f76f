/** Each download is read back by a reader that knows nothing of us. */
import { check } from '@placemarkio/check-geojson';
import Ajv from 'ajv';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '#domain/exports/csv.ts';
import { edited, runOn, sampleWith, type Content } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const IDS = ['first-talks', 'second-talks', 'fall-of-the-government'];

type Files = (name: string) => string;

let unchanged: Promise<Files> | undefined;

/** Of the sample as it is, made once. */
function made(): Promise<Files> {
  unchanged ??= madeOf({});
  return unchanged;
}

async function madeOf(changed: Content): Promise<Files> {
  const { code, stderr, files } = await runOn(sampleWith(changed), '--texts', 'texts');
  expect(code, stderr).toBe(0);
  return (name) => String(files.content.get(`public/dataset/${name}`));
}

describe('timeline.json', () => {
  it('is what its schema says, and the schema refuses what is not', async () => {
    const file = await made();
    const valid = new Ajv({ strict: true, allErrors: true }).compile(
      JSON.parse(file('timeline.schema.json')) as object,
    );
    const whole = JSON.parse(file('timeline.json')) as { events: { id: string; date: object }[] };
    expect(valid(whole), JSON.stringify(valid.errors)).toBe(true);
    expect(whole.events.map(({ id }) => id)).toEqual(IDS);
    expect(whole.events[2]?.date).toMatchObject({ edtf: 'unknown', first: null, last: null });
    expect(valid({ ...whole, events: [{ ...whole.events[0], date: '2025-04-09' }] })).toBe(false);
  });

  it('has a dictionary that tells every field', async () => {
    const file = await made();
    const { data } = Papa.parse<string[]>(file('timeline.dictionary.csv'), { skipEmptyLines: true });
    const fields = data.map(([field]) => field);
    const whole = JSON.parse(file('timeline.json')) as unknown;
    expect(
      pathsOf('', whole).filter((path) => !fields.includes(path) && !fields.includes(`${path}[]`)),
    ).toEqual([]);
  });
});

/** `events[].date.edtf`, for everything that is there. */
function pathsOf(path: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => pathsOf(`${path}[]`, one)))];
  if (typeof value !== 'object' || value === null) return path === '' ? [] : [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsOf(path === '' ? name : `${path}.${name}`, inner),
  );
}

describe('events.csv', () => {
  it('has a row for each event, with its quotations', async () => {
    const { data, errors } = Papa.parse<Record<string, string>>((await made())('events.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id)).toEqual(IDS);
    expect(data[0]).toMatchObject({ date: '9 April 2025', first_day: '2025-04-09', category: 'Talks' });
    expect(data[0]?.['quotations']?.split('\n')).toHaveLength(3);
    expect(data[2]).toMatchObject({
      date: 'date unknown',
      date_edtf: 'unknown',
      first_day: '',
      last_day: '',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '"quoted", and\nbroken', ' spaces '])(
    'runs nothing in a spreadsheet, and loses no letter: %j',
    (text) => {
      const [row] = Papa.parse<string[]>(csv([['a', text, 1, null]])).data;
      expect(row?.[1]?.replace(/^'/, '')).toBe(text);
      expect(row?.[1]).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      expect(row?.slice(2)).toEqual(['1', '']);
    },
  );
});

it('runs nothing either where a semicolon parts the cells, and a line ends a row', () => {
  const cells = [
    'Talks;=1+1',
    'and; +2, "so"',
    'a; b',
    'one\n=2+2\r\n @three\n\n＝4',
    'one;"=1+1&"',
    'x\n"-1"',
  ];
  for (const line of csv([cells, cells.slice(3)]).split(/\r\n|\r|\n/))
    // A quote that opens nothing may be dropped.
    for (const cell of line.split(';')) expect(cell.replaceAll('"', '')).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  expect(csv([cells])).toContain('a; b');
});

describe('events.ics', () => {
  it('has an entry for each event, with a day only where one is known', async () => {
    const calendar = new ICAL.Component(ICAL.parse((await made())('events.ics')) as unknown[]);
    const [first, second] = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(first?.summary).toBe('Officials meet in Baku');
    expect(first?.startDate.toString()).toBe('2025-04-09');
    expect(first?.endDate.toString()).toBe('2025-04-10');
    expect(first?.description).toContain('Officials met in Baku.');
    expect(second?.uid).toContain('second-talks');
    const [undated] = calendar.getAllSubcomponents('vjournal');
    expect(undated?.getFirstPropertyValue('dtstart')).toBeNull();
    expect(undated?.getFirstPropertyValue('summary')).toMatch(/\(date unknown\)$/);
  });

  it('does not say of the first of a year that it was the day', async () => {
    const file = await madeOf(
      edited(
        FALL,
        'date: unknown\ndateBasis: { kind: inferred }',
        'date: "1948~/.."\ndateBasis: { kind: inferred, by: [wire-fallen] }',
      ),
    );
    expect(file('events.ics')).toContain('DTSTART;VALUE=DATE:19480101\r\nDTEND;VALUE=DATE:19490101');
  });

  it('calls tentative what is not known to the day, and folds lines between letters', async () => {
    const file = await madeOf(
      edited(
        FALL,
        'date: unknown\ndateBasis: { kind: inferred }',
        'date: "[2025-04-10..2025-07-16]"\ndateBasis: { kind: inferred, by: [wire-fallen] }',
      ),
    );
    const text = file('events.ics');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const fall = calendar
      .getAllSubcomponents('vevent')
      .find((each) => String(each.getFirstPropertyValue('uid')).startsWith('fall'));
    expect(fall?.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(String(fall?.getFirstPropertyValue('summary'))).toContain(
      'some day between 10 April and 16 July 2025',
    );
  });
});

describe('places.geojson', () => {
  it('is GeoJSON, with the events of each place', async () => {
    const { features } = check((await made())('places.geojson')) as {
      readonly features: readonly { readonly id: string; readonly properties: object }[];
    };
    expect(features.map(({ id }) => id)).toContain('baku');
    expect(features.find(({ id }) => id === 'baku')?.properties).toMatchObject({
      precision: 'city',
      events: expect.arrayContaining([
        expect.objectContaining({ id: 'first-talks', first: '2025-04-09', status: 'Confirmed' }),
      ]) as object[],
    });
  });
});
