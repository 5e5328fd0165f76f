import { describe, expect, it } from 'vitest';
import { pointOf } from '#testing/date-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { changesWords, lensTitle, publicationNote, publishersOf } from './lens-words.ts';

const { sources } = timelineOf(`
  source ft "Financial Times" [2025-04-10..2025-04-11]
  source jns "JNS" 2025-04-10
  source levant "The Levant Files" [2025-04-10..2025-04-11]
  2025-04-02 "Strikes" <ft,jns,levant,paper>
`);
const dayOf = (text: string) => pointOf(text).earliest;
const [ft, jns, , paper] = sources;

describe('a lens in words', () => {
  it('has a title that tells day and sources', () => {
    expect(lensTitle({ asOf: dayOf('2025-04-11'), told: [] }, sources)).toBe('As known on 11 April 2025');
    expect(lensTitle({ asOf: null, told: ['jns', 'ft', 'levant'] }, sources)).toBe(
      'As told by Financial Times, JNS and The Levant Files',
    );
    expect(lensTitle({ asOf: dayOf('2025-04-11'), told: ['ft'] }, sources)).toBe(
      'As known on 11 April 2025, as told by Financial Times',
    );
  });

  it('says what differs, in its own time, and leaves out what does not', () => {
    const changes = { missing: 17, onOneOutlet: 1, lessSure: 0, lessDated: 2 };
    expect(changesWords({ asOf: dayOf('2025-04-11'), told: [] }, changes)).toBe(
      '17 events were not yet known; 1 event rested on one outlet alone; 2 dates were less well known.',
    );
    expect(changesWords({ asOf: dayOf('2025-04-11'), told: ['ft'] }, changes)).toBe(
      '17 events were not told; 1 event rested on one outlet alone; 2 dates were less well known.',
    );
    expect(changesWords({ asOf: null, told: ['ft'] }, changes)).toBe(
      '17 events are not told; 1 event rests on one outlet alone; 2 dates are less well known.',
    );
    expect(
      changesWords({ asOf: null, told: ['ft'] }, { missing: 0, onOneOutlet: 0, lessSure: 0, lessDated: 0 }),
    ).toBe('Nothing differs from today.');
  });

  it('says from which day an uncertain publication counts, and nothing of a certain one', () => {
    expect(ft && publicationNote(ft)).toBe(
      'Financial Times: published 10 or 11 April 2025, so counted from 11 April 2025.',
    );
    expect(jns && publicationNote(jns)).toBeNull();
    expect(paper && publicationNote(paper)).toMatch(/no day of publication is known/);
  });

  it('names who came out on a day', () => {
    expect(publishersOf(dayOf('2025-04-11'), sources)).toBe('Financial Times and The Levant Files');
  });
});
