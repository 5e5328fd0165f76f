import { describe, expect, it } from 'vitest';
import { dateOf, pointOf } from '#testing/date-of.ts';
import { testimoniesDrawn } from '#testing/testimony-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { dateWords } from '../date-words.ts';
import type { BasisKind, Status } from '../vocabulary.ts';
import { heardDate } from './heard-date.ts';
import { heardThrough, type Lens } from './lens.ts';

const { sources } = timelineOf(`
  source jns "JNS" 2025-04-10
  source ft "Financial Times" 2025-04-11
  source mee "Middle East Eye" 2025-07-22
  source old "Undated" unknown
  2025-04-09 <jns,ft,mee,old>
`);

interface Seen {
  readonly basis?: BasisKind;
  readonly status?: Status;
  readonly lens: Lens;
}

/** The date in words; `testimony` without its id. */
function seen(date: string, testimony: string, { basis = 'explicit', status = 'reported', lens }: Seen) {
  const drawn = testimoniesDrawn(`it: ${testimony}`).get('it');
  if (!drawn) throw new Error(testimony);
  return dateWords(heardDate({ date: dateOf(date), basis, status }, drawn, heardThrough(lens, sources)));
}

const told = (...ids: string[]): Lens => ({ asOf: null, told: ids });
const asOf = (day: string): Lens => ({ asOf: pointOf(day).earliest, told: [] });

describe('a date as far as it is heard', () => {
  it('stands while one source is heard that has it, or nobody in particular does', () => {
    expect(seen('2025-04-09', 'jns, ft | dated jns ft', { lens: told('ft') })).toBe('9 April 2025');
    expect(seen('2025-04-09', 'jns, ft', { lens: told('ft') })).toBe('9 April 2025');
  });

  it('else is no later than the first telling that is heard', () => {
    const lens = told('ft', 'mee');
    expect(seen('2025-04-09', 'jns, ft, mee | dated jns', { lens })).toBe('on or before 11 April 2025');
  });

  it('else is not known: of a plan, of what lasted, and where no day of telling is known', () => {
    const lens = told('ft');
    expect(seen('2025-04-09', 'jns, ft | dated jns', { lens, status: 'planned' })).toBe('date unknown');
    expect(seen('2025-04-02/2025-04-09', 'jns, ft | dated jns', { lens })).toBe('date unknown');
    expect(seen('2025-04-09', 'jns, old | dated jns', { lens: told('old') })).toBe('date unknown');
  });

  it('that is put together takes all of its sources, or one and an outside reference that was out', () => {
    const inferred = (testimony: string, lens: Lens) =>
      seen('2025-04-09', testimony, { basis: 'inferred', lens });
    expect(inferred('jns, ft | dated jns ft', told('ft'))).toBe('on or before 11 April 2025');
    expect(inferred('jns, ft | dated jns ft', told('jns', 'ft'))).toBe('9 April 2025');
    expect(inferred('jns, ft | dated jns 2025-04-01', told('ft'))).toBe('on or before 11 April 2025');
    expect(inferred('ft, mee | dated ft mee 2025-04-01', asOf('2025-04-11'))).toBe('9 April 2025');
    expect(inferred('ft, mee | dated ft mee 2025-05-01', asOf('2025-04-11'))).toBe(
      'on or before 11 April 2025',
    );
    expect(inferred('ft, mee | dated ft mee ?', asOf('2025-04-11'))).toBe('on or before 11 April 2025');
  });

  it('never lies after the day, but for a plan', () => {
    const lens = asOf('2025-04-11');
    const open = '[2025-04-01..2025-07-22]';
    expect(seen(open, 'ft, mee | dated ft', { lens })).toBe('some day between 1 and 11 April 2025');
    expect(seen(open, 'ft, mee | dated ft', { lens, status: 'planned' })).toBe(
      'some day between 1 April and 22 July 2025',
    );
    expect(seen('[2025-04-01..2025-04-09]', 'ft | dated ft', { lens })).toBe(
      'some day between 1 and 9 April 2025',
    );
  });
});
