import { describe, expect, it } from 'vitest';
import { type Content, edited, problemsOf } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';
const SECOND = 'data/events/second-talks.md';
const UNDATED = 'date: unknown\ndateBasis: { kind: inferred }';

const first = (follows: string): Content => edited(FIRST, 'category:', `follows: [${follows}]\ncategory:`);

/** The other talks, on another date than the sample has. */
const second = (follows: string, date = '"[2025-04-10..]"'): Content =>
  edited(SECOND, 'date: "[2025-04-10..]"', `follows: [${follows}]\ndate: ${date}`);

const fall = (follows: string, date: string): Content =>
  edited(
    FALL,
    UNDATED,
    `follows: [${follows}]\ndate: ${date}\ndateBasis: { kind: inferred, by: [wire-fallen] }`,
  );

describe('what an event follows', () => {
  it.each<readonly [string, Content, readonly string[]]>([
    [
      'itself',
      first('first-talks'),
      ['data/events/first-talks.md:9:11 error This event follows itself. | Take it out of "follows".'],
    ],
    [
      'an event without a date',
      first('fall-of-the-government'),
      [
        'data/events/first-talks.md:9:11 error "fall-of-the-government" has no date, so nothing can come before it or after it. | Give it a date, if the sources bound one, or take "fall-of-the-government" out of "follows".',
      ],
    ],
    [
      'something, without having a date',
      edited(FALL, UNDATED, `follows: [first-talks]\n${UNDATED}`),
      [
        'data/events/fall-of-the-government.md:3:11 error This event has no date, so nothing can come before it or after it. | Give it a date, if the sources bound one, or take "first-talks" out of "follows".',
      ],
    ],
    [
      'what follows it',
      { ...first('second-talks'), ...second('first-talks') },
      [
        'data/events/first-talks.md:9:11 error "second-talks" itself follows this event. | Keep what the sources tell, and take the other out of "follows".',
        'data/events/second-talks.md:3:11 error "first-talks" itself follows this event. | Keep what the sources tell, and take the other out of "follows".',
      ],
    ],
    [
      'what follows it by way of another',
      {
        ...first('second-talks'),
        ...second('fall-of-the-government', '"[2025-04-09..]"'),
        ...fall('first-talks', '2025-04-09/..'),
      },
      [
        'data/events/fall-of-the-government.md:3:11 error "first-talks" itself follows this event, by way of "second-talks". | Keep what the sources tell, and take the other out of "follows".',
        'data/events/first-talks.md:9:11 error "second-talks" itself follows this event, by way of "fall-of-the-government". | Keep what the sources tell, and take the other out of "follows".',
        'data/events/second-talks.md:3:11 error "fall-of-the-government" itself follows this event, by way of "first-talks". | Keep what the sources tell, and take the other out of "follows".',
      ],
    ],
    [
      'what began after it was over',
      first('second-talks'),
      [
        'data/events/first-talks.md:9:11 error "second-talks" began on 2025-04-10 at the earliest, and this event was over by 2025-04-09. | Correct one of the dates, or take "second-talks" out of "follows".',
      ],
    ],
    [
      'what may have come after it',
      { ...first('second-talks'), ...second('', '"[..2025-04-10]"') },
      [
        'data/events/first-talks.md:9:11 error "second-talks" has its place in the order after 2025-04-09, and this event was over by then. | Narrow the date of "second-talks", or take "second-talks" out of "follows".',
      ],
    ],
    [
      'what follows something later',
      {
        ...first('second-talks'),
        ...second('fall-of-the-government', '2025-04'),
        ...fall('', '2025-04-10'),
      },
      [
        'data/events/first-talks.md:9:11 error "second-talks" has its place in the order after 2025-04-09, and this event was over by then. | Narrow the date of "second-talks", or take "second-talks" out of "follows".',
      ],
    ],
    [
      'what stands between it and another event of its date',
      {
        ...first('second-talks'),
        ...second('fall-of-the-government', '2025-04-09/2025-04-11'),
        ...fall('', '2025-04-09'),
      },
      [
        'data/events/first-talks.md:9:11 error Events of one date stand together, and those of 2025-04-09/2025-04-11 stand after those of 2025-04-09. | Give one of them a narrower date, or take "second-talks" out of "follows".',
        'data/events/second-talks.md:3:11 error Events of one date stand together, and those of 2025-04-09 stand after those of 2025-04-09/2025-04-11. | Give one of them a narrower date, or take "fall-of-the-government" out of "follows".',
      ],
    ],
  ])('cannot be %s', async (_, changed, expected) => {
    expect(await problemsOf(changed)).toEqual(expected);
  });

  it('tells a fault where it comes from, not again of all that follows', async () => {
    const problems = await problemsOf({
      ...first('second-talks'),
      ...second('fall-of-the-government', '2025-04-09/2025-04-10'),
      ...fall('', '2025-05-01'),
    });
    expect(problems.map((problem) => problem.split(' | ')[0])).toEqual([
      'data/events/second-talks.md:3:11 error "fall-of-the-government" began on 2025-05-01 at the earliest, and this event was over by 2025-04-10.',
    ]);
  });

  it('may be what it happened within, or what came before', async () => {
    const within = { ...first('second-talks'), ...second('', '2025-04-01/..') };
    expect(await problemsOf(within)).toEqual([]);
    expect(await problemsOf(second('first-talks', '2025-04/..'))).toEqual([]);
  });
});
