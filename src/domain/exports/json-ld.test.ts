import { describe, expect, it } from 'vitest';
import { detailOf } from '#testing/detail-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { datasetJsonLd, eventJsonLd } from './json-ld.ts';

const ROOT = 'https://example.org/story/';

function told(date: string, status = 'reported') {
  const table = timelineOf(`
    ${date} talks ${status} @minister #baku "Talks in Baku" id=talks <levant,ft>
    place baku "Baku" AZ city
    source levant "Levant Files" 2025-04-10 "Turkey and Israel talk"
    source ft "Financial Times" 2025-04
  `);
  const detail = detailOf(`
    talks ${date} explicit AZ:host by:levant-1
    Officials met in Baku. [@levant-1]

    levant-1 <levant> unnamed turkish-mod "a meeting </script> was held" "Turkish defence ministry sources"
    ft-1 <ft> outlet own "talks in Azerbaijan" "the newspaper itself"
  `);
  const [row] = table.events;
  if (!row) throw new Error('No event was drawn.');
  return JSON.parse(JSON.stringify(eventJsonLd({ row, detail }, ROOT))) as Record<string, unknown>;
}

describe('eventJsonLd', () => {
  it.each([
    ['2025-04-09', { startDate: '2025-04-09' }],
    ['2025-04', { startDate: '2025-04' }],
    ['2003', { startDate: '2003' }],
    ['2025-07-12/2025-07-13', { startDate: '2025-07-12', endDate: '2025-07-13' }],
    ['2024-12/..', { startDate: '2024-12' }],
    ['2011~/2024-12-08', { endDate: '2024-12-08' }],
    ['2025-04-09~', {}],
    ['2003?', {}],
    ['[2025-04-10..2025-07-16]', {}],
    ['[..2025-07-22]', {}],
    ['unknown', {}],
  ])('dates %s no finer than it is known', (date, dates) => {
    const { startDate, endDate } = told(date);
    expect(JSON.parse(JSON.stringify({ startDate, endDate }))).toEqual(dates);
  });

  it('tells what is claimed or disputed as a claim, what is planned as planned, and begins with how sure it is', () => {
    expect(told('2025-04-09')).toMatchObject({
      '@type': 'Event',
      description: expect.stringMatching(/^9 April 2025 · Reported\nOfficials met in Baku\.$/) as unknown,
    });
    expect(told('2025-04-09', 'planned')).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled' });
    for (const status of ['claimed', 'disputed']) {
      const claim = told('2025-04-09', status);
      expect(claim['@type']).toBe('Claim');
      expect(claim).not.toHaveProperty('startDate');
      expect(claim['text']).toMatch(/^9 April 2025 · (Claimed|Disputed)/);
    }
  });

  it('names nobody but who is quoted, each quotation with its address, and dates a source no finer than known', () => {
    const event = told('2025-04-09');
    expect(JSON.stringify(event)).not.toContain('minister');
    expect(event['subjectOf']).toEqual([
      expect.objectContaining({
        '@id': `${ROOT}sources/levant/`,
        name: 'Turkey and Israel talk',
        datePublished: '2025-04-10',
        hasPart: [
          {
            '@type': 'Quotation',
            text: 'a meeting </script> was held',
            creditText: 'Turkish defence ministry sources',
            url: `${ROOT}sources/levant/#levant-1`,
          },
        ],
      }),
      expect.objectContaining({ name: 'Financial Times', datePublished: '2025-04' }),
    ]);
  });
});

describe('datasetJsonLd', () => {
  it('tells the stretch, the licence, the sources, and where its files are', () => {
    const table = timelineOf('2025-04-09 talks <ft> \n source ft "Financial Times" 2025-04-10');
    const data = datasetJsonLd({ ...table, isLarge: false }, table.sources, ROOT);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      version: table.dataset,
      temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/) as unknown,
      citation: [{ name: 'Financial Times' }],
    });
    expect(JSON.stringify(data)).toContain(`${ROOT}dataset/timeline.json`);
  });

  it('names of very many events the files that these have, and no sources where it is given none', () => {
    const table = timelineOf('2025-04-09 talks <ft> \n source ft "Financial Times" 2025-04-10');
    const data = datasetJsonLd({ ...table, isLarge: true }, [], ROOT);
    const files = JSON.stringify(data).match(/dataset\/[\w.]+/g);
    expect(files).toEqual(['dataset/events.csv', 'dataset/annotations.jsonld']);
    expect(data).not.toHaveProperty('citation');
  });
});
