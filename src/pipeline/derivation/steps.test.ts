import { describe, expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import type { EventFields } from '../schema/event-file.ts';
import { joinedDays } from './day-ranges.ts';
import { publicationDays } from './publication.ts';
import { derivationSteps } from './steps.ts';

function words(
  date: string,
  quote: string,
  { status = 'reported', weekday }: Partial<Pick<EventFields, 'status'> & EventFields['dateBasis']> = {},
) {
  const fields = { status, dateBasis: { kind: 'relative', weekday } } as const;
  const published = '2025-04-10';
  const excerpt = { id: 'a', quote, published: dateOf(published), publishedEdtf: published };
  return derivationSteps({ date: dateOf(date), fields }, [excerpt], []).map((step) =>
    step.ground === 'excerpt' ? step.words : '',
  );
}

describe('the steps by which a date was worked out', () => {
  const BOTH = 'confirmed on Thursday that they met the previous night';

  it('are those readings that the date allows', () => {
    expect(words('2025-04-10', BOTH)).toEqual(['on Thursday']);
    expect(words('2025-04-09', BOTH)).toEqual(['on Thursday … the previous night']);
    expect(words('2025-04', BOTH)).toHaveLength(2);
  });

  it('are of the weekday that the author gives, where the date leaves several', () => {
    expect(words('2025-04', BOTH, { weekday: 'Wednesday' })).toEqual(['on Thursday … the previous night']);
    expect(words('2025-04', BOTH, { weekday: 'Monday' })).toHaveLength(2);
  });

  it('are none of a plan, whose Wednesday is still to come, nor without a date', () => {
    expect(words('2025-04-09', 'on Wednesday', { status: 'planned' })).toEqual([]);
    expect(words('unknown', 'on Wednesday')).toEqual([]);
  });
});

it('counts from no publication that is known to more than a month', () => {
  expect(publicationDays(dateOf('[2025-03-01..2025-03-31]'))).toHaveLength(31);
  expect(publicationDays(dateOf('[2025-03-01..2025-04-01]'))).toEqual([]);
});

it('joins days in as few stretches as there can be, one within another too', () => {
  const range = (from: string, to: string) => ({
    from: publicationDays(dateOf(from))[0] ?? Number.NaN,
    to: publicationDays(dateOf(to))[0] ?? Number.NaN,
  });
  const days = [range('2025-04-05', '2025-04-06'), range('2025-04-01', '2025-04-09')];
  expect(joinedDays(days as never)).toEqual([range('2025-04-01', '2025-04-09')]);
});
