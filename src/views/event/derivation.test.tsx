import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DateBasis } from '#domain/dataset/event-details.ts';
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
    ['jns', { id: 'jns', publisher: 'JNS', published: { kind: 'unknown' } as const }],
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
