import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exportedOf } from '#testing/exported.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { noted } from './notes.ts';
import { PaperView } from './paper-view.tsx';

const TIMELINE = `
  2025-04-09 talks reported #baku "Talks in Baku" id=talks <ft,jns>
  2025-04-11 more planned "More talks" id=more <jns>
  place baku "Baku" AZ city
  source ft "Financial Times" 2025-04-10
  source jns "JNS" 2025-04-11
`;
const DETAILS = [
  `
  talks 2025-04-09 explicit AZ:host by:ft-1
  Officials met. [@ft-1]
  They talked. [@jns-1]

  jns-1 <jns> outlet own adds "they talked" "JNS"
  ft-1 <ft> outlet own "they met" "the newspaper itself"
`,
  `
  more 2025-04-11 explicit AZ:host by:jns-2
  They will meet. [@jns-2]
  They talked before. [@jns-1]

  jns-1 <jns> outlet own adds "they talked" "JNS"
  jns-2 <jns> outlet own "they will meet" "JNS"
`,
];

const exported = exportedOf(TIMELINE, DETAILS);

describe('noted', () => {
  it('numbers through in the order of the sentences, and tells a passage that is told again by its number', () => {
    const [talks, more] = noted(exported.events);
    expect(talks?.notes.map(({ number, evidence }) => [number, evidence.excerpt])).toEqual([
      [1, 'ft-1'],
      [2, 'jns-1'],
    ]);
    expect(more?.notes.map(({ number, evidence }) => [number, evidence.excerpt])).toEqual([[3, 'jns-2']]);
    expect([...(more?.numberOf ?? [])]).toEqual([
      ['jns-2', 3],
      ['jns-1', 2],
    ]);
  });

  it('tells it anew where it does something else to the event', () => {
    const disputing = (DETAILS[1] ?? '').replace('own adds', 'own disputes');
    const [, more] = noted(exportedOf(TIMELINE, [DETAILS[0] ?? '', disputing]).events);
    expect(more?.notes.map(({ number }) => number)).toEqual([3, 4]);
  });
});

describe('PaperView', () => {
  it('has each event with its sentences and notes, whose numbers, addresses and edition are text', () => {
    render(
      <PaperView
        exported={exported}
        sources={timelineOf(TIMELINE).sources}
        passageAt={(source, excerpt) => `https://example.org/sources/${source}/#${excerpt}`}
        address="https://example.org/?country=AZ"
      />,
    );
    const [talks, more] = screen.getAllByRole('article').map(({ textContent }) => textContent);
    expect(talks).toContain('9 April 2025 · Reported');
    expect(talks).toContain('Officials met.1 They talked.2');
    expect(talks).toContain(
      '2 they talked JNS · 11 April 2025 · adds to this account https://example.org/sources/jns/#jns-1',
    );
    expect(talks).toContain('https://example.org/events/talks/');
    expect(more).toContain('They will meet.3 They talked before.2');
    expect(document.body.textContent).toContain('Shown at https://example.org/?country=AZ');
    expect(document.body.textContent).toContain(exported.dataset);
  });
});
