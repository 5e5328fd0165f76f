import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DateBasis, PrintedDerivation, WordsDerivation } from '#domain/dataset/event-details.ts';
import { dateOf, pointOf } from '#testing/date-of.ts';
import { detailOf } from '#testing/detail-of.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { numberEvidence } from './citations.ts';
import { Derivation } from './derivation.tsx';

const DETAIL = detailOf('x 2025-04-09\nThey met. [@jns-1]\n\njns-1 <jns> "on Wednesday"');
const REFERENCE = {
  id: 'aj',
  publisher: 'Al Jazeera',
  title: 'Israel strikes',
  url: 'https://aj.example/',
  published: '2025-04-02',
  shows: 'Israel struck T4 on 2 April.',
};

function show(date: string, basis: Partial<DateBasis>): HTMLElement {
  const [event] = timelineOf(`${date} "Meeting"`).events;
  if (!event) throw new Error('no event');
  const sources = new Map([
    ['jns', { id: 'jns', language: 'en', publisher: 'JNS', published: dateOf('[2025-04-10..2025-04-11]') }],
  ]);
  render(
    <Derivation
      event={event}
      basis={{ ...DETAIL.basis, ...basis }}
      evidence={numberEvidence(DETAIL)}
      context={{ sources, hrefs: TEST_HREFS, cite: null }}
      level={3}
    />,
  );
  return screen.getByRole('region');
}

const at = (day: string) => pointOf(day).earliest;
const on = (day: string) => ({ from: at(day), to: at(day) });
const COUNTED = {
  ground: 'excerpt',
  excerpt: 'jns-1',
  words: 'on Wednesday',
  rule: 'weekday',
  published: '[2025-04-10..2025-04-11]',
  days: [on('2025-04-09')],
} satisfies WordsDerivation;
const PRINTED = {
  ground: 'reference',
  reference: 'aj',
  published: '2025-04-02',
  ...on('2025-04-02'),
} satisfies PrintedDerivation;

function steps(region: HTMLElement): readonly string[] {
  const list = within(region).getByRole('list', { name: 'How the day follows' });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('the day worked out', () => {
  it('from words and a publication, with an arrow that is read as a word', () => {
    const region = show('2025-04-09', { derivation: [COUNTED], weekday: 'Wednesday', excerpts: ['jns-1'] });
    expect(steps(region)).toEqual([
      'on Wednesday, JNS + published 10 or 11 April 2025 → gives Wednesday 9 April 2025 the last Wednesday on or before publication',
    ]);
    const [arrow, read] = ['→', 'gives'].map((text) => within(region).getByText(text));
    expect(arrow?.getAttribute('aria-hidden')).toBe('true');
    expect(read?.hasAttribute('aria-hidden')).toBe(false);
    expect(region.textContent).not.toContain('The passage says');
  });

  it.each<[Partial<WordsDerivation>, string]>([
    [
      { words: 'on Sunday', days: [on('2025-07-13'), on('2025-07-20')] },
      'Sunday 13 July 2025 or Sunday 20 July 2025 the last Sunday on or before publication; which of them, the words leave open',
    ],
    [
      { words: 'on Thursday … the previous night', rule: 'night-before' },
      'Wednesday 9 April 2025 the night before the last Thursday on or before publication',
    ],
    [{ words: 'yesterday', rule: 'yesterday' }, 'Wednesday 9 April 2025 the day before publication'],
    [
      { words: 'last week', rule: 'last-week', days: [{ from: at('2025-03-31'), to: at('2025-04-06') }] },
      'some day between 31 March and 6 April 2025 Monday to Sunday of the week before publication',
    ],
    [
      { rule: 'earlier-this-week', days: [{ from: at('2025-04-06'), to: at('2025-04-10') }] },
      'some day between 6 and 10 April 2025 from the Sunday on which the week may begin to the day before publication',
    ],
    [
      {
        rule: 'weekend',
        days: [
          { from: at('2025-07-12'), to: at('2025-07-13') },
          { from: at('2025-07-19'), to: at('2025-07-20') },
        ],
      },
      '12 or 13 July 2025, or 19 or 20 July 2025 the last Saturday and Sunday before publication; which of them, the words leave open',
    ],
  ])('says what follows, and why: %j', (step, words) => {
    const region = show('2025-04-09', { derivation: [{ ...COUNTED, ...step }] });
    expect(steps(region)[0]?.split('gives ')[1]).toBe(words);
  });

  it('leads on to the outside reference that decides', () => {
    const open = { ...COUNTED, days: [on('2025-04-02'), on('2025-04-09')] };
    const region = show('2025-04-02', { derivation: [open, PRINTED], references: [REFERENCE] });
    const [words, reference] = steps(region);
    expect(words).toContain('; outside reporting decides which');
    expect(reference).toBe(
      'Al Jazeera, published 2 April 2025 → gives Wednesday 2 April 2025 as this outside report tells it',
    );
  });

  it('leaves open what an outside reference that has only one bound does not decide', () => {
    const open = { ...COUNTED, days: [on('2025-04-02'), on('2025-04-09')] };
    const bound = { ...PRINTED, to: null };
    const region = show('[2025-04-02..2025-04-09]', { derivation: [open, bound], references: [REFERENCE] });
    expect(steps(region)[0]).toContain('; which of them, the words leave open');
  });

  it('says that nothing dates it, where no note says why', () => {
    expect(show('unknown', {}).textContent).toContain('Nothing that is quoted here dates it.');
    const noted = show.bind(null, 'unknown');
    document.body.replaceChildren();
    expect(noted({ note: 'No text says when.' }).textContent).not.toContain('Nothing that is quoted');
  });

  it.each([
    [{ from: at('2025-07-13'), to: null }, '[2025-07-13..2025-07-22]', 'on or after Sunday 13 July 2025'],
    [{ from: null, to: at('2025-07-13') }, '[..2025-07-13]', 'on or before Sunday 13 July 2025'],
    [
      { from: at('2025-07-13'), to: at('2025-07-16') },
      '[2025-07-13..2025-07-16]',
      'some day between 13 and 16 July 2025',
    ],
    [{ from: at('2025-07-12'), to: at('2025-07-13') }, '2025-07-12/2025-07-13', '12–13 July 2025'],
  ])('says what of a range is printed elsewhere: %j', (bounds, date, words) => {
    const region = show(date, { derivation: [{ ...PRINTED, ...bounds }], references: [REFERENCE] });
    expect(within(region).getByText(words)).toBeDefined();
  });

  it('is not there without a date', () => {
    const region = show('unknown', { derivation: [COUNTED] });
    expect(within(region).queryByRole('list', { name: 'How the day follows' })).toBeNull();
  });
});

describe('Derivation', () => {
  it('checks a weekday in words', () => {
    const region = show('2025-04-09', { weekday: 'Wednesday', excerpts: ['jns-1'] });
    expect(region.textContent).toContain('The passage says “Wednesday”; 9 April 2025 was a Wednesday.');
    expect(within(region).getByRole('link', { name: 'Passage 1' }).getAttribute('href')).toBe('#jns-1');
    expect(region.textContent).toContain('on Wednesday');
  });

  it.each([
    [1, 1, 'One day before JNS published.'],
    [0, 0, 'On the day on which JNS published.'],
    [3, 3, '3 days before JNS published.'],
    [1, 4, 'Between 1 and 4 days before JNS published.'],
    [0, 1, 'At most one day before JNS published.'],
    [0, 5, 'At most 5 days before JNS published.'],
  ])('tells the distance to publication, %i to %i days', (fewest, most, words) => {
    const region = show('2025-04-09', { kind: 'relative', distances: [{ source: 'jns', fewest, most }] });
    expect(within(region).getByText(words)).toBeDefined();
  });

  it('leads to outside references', () => {
    const region = show('2025-04-02', { kind: 'inferred', references: [REFERENCE], note: 'As is known.' });
    expect(within(region).getByText('As is known.')).toBeDefined();
    expect(region.textContent).toContain('Israel struck T4 on 2 April. Al Jazeera, 2 April 2025');
    expect(within(region).getByRole('link', { name: 'Al Jazeera' }).getAttribute('href')).toBe(REFERENCE.url);
  });

  it('says why there is no date, without a basis for one', () => {
    const region = show('unknown', { note: 'No text tells the day.' });
    expect(within(region).getByRole('heading', { name: 'Why there is no date' })).toBeDefined();
    expect(region.textContent).not.toContain('A source prints the date.');
  });
});
