import { renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { EventRow } from '#domain/event-table.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { useStep } from './use-step.ts';

const [first, second, third] = timelineOf(`
  2025-04-02 strike "Strikes"
  2025-04-09 talks "Meeting"
  2025-07 visit "A visit"
`).events;
if (!first || !second || !third) throw new Error('no events');

const unnamed = (event: EventRow): EventRow => ({ ...event, id: '', title: '' });

/** What is read. */
const READ = second;

interface Beside {
  readonly present: EventRow;
  readonly previous: EventRow | null;
  readonly next: EventRow | null;
}

function steps(previous: EventRow | null, next: EventRow | null) {
  const go = vi.fn();
  const hook = renderHook(({ present, ...beside }: Beside) => useStep(present, beside, go), {
    initialProps: { present: READ, previous, next },
  });
  const arrive = (before: EventRow | null, after: EventRow | null, present = READ) => {
    hook.rerender({ present, previous: before, next: after });
  };
  return {
    go,
    arrive,
    step: (to: EventRow | null) => {
      hook.result.current(to);
    },
  };
}

describe('a step', () => {
  it('is taken at once to an event that has an id, and to none where there is none', () => {
    const { go, step } = steps(null, second);
    step(null);
    expect(go).not.toHaveBeenCalled();
    step(second);
    expect(go).toHaveBeenCalledExactlyOnceWith(second);
  });

  it('is taken to an event whose id is to come once it has come, and once', () => {
    const { go, step, arrive } = steps(first, unnamed(third));
    step(unnamed(third));
    expect(go).not.toHaveBeenCalled();
    arrive(first, third);
    expect(go).toHaveBeenCalledExactlyOnceWith(third);
    arrive(second, null);
    arrive(first, third);
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('is given up where the reader goes the other way meanwhile', () => {
    const { go, step, arrive } = steps(first, unnamed(third));
    step(unnamed(third));
    step(first);
    arrive(null, second);
    arrive(first, third);
    expect(go).toHaveBeenCalledExactlyOnceWith(first);
  });

  it.each([
    ['others are beside it meanwhile', [null, first] as const],
    ['another is read meanwhile', [first, unnamed(third), first] as const],
    ['the timeline is published anew', [first, unnamed(third), { ...READ }] as const],
  ])('is given up where %s', (_, [before, after, present]) => {
    const { go, step, arrive } = steps(first, unnamed(third));
    step(unnamed(third));
    arrive(before, after, present);
    arrive(first, unnamed(third));
    arrive(first, third);
    expect(go).not.toHaveBeenCalled();
  });
});
