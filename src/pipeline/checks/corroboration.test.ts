import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';

describe('statuses that the origins do not bear out', () => {
  it.each<Plant>([
    [
      'confirmed by one origin',
      FALL,
      'status: reported',
      'status: confirmed',
      [
        'data/events/fall-of-the-government.md:6:9 note Confirmed, by one origin that is no party to it. | Is it "reported"? If not, say why in "statusNote".',
      ],
    ],
    [
      'reported by several',
      FIRST,
      'status: confirmed',
      'status: reported',
      [
        'data/events/first-talks.md:10:9 note Reported, by 3 origins: paper, mod, wire. | Is it "confirmed"? If not, say why in "statusNote".',
      ],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});

describe('a status that its author has judged', () => {
  it.each<Plant>([
    [
      'confirmed by one origin',
      FALL,
      'status: reported',
      'status: confirmed\nstatusNote: Many heard it.',
      [],
    ],
    [
      'reported by several',
      FIRST,
      'status: confirmed',
      'status: reported\nstatusNote: Each tells of another part.',
      [],
    ],
    [
      'reported by one, which needs no reason',
      FALL,
      'status: reported',
      'status: reported\nstatusNote: Nobody else heard it.',
      [needless('fall-of-the-government.md:7:1', 'reported')],
    ],
    [
      'confirmed by several, which needs none either',
      FIRST,
      'status: confirmed',
      'status: confirmed\nstatusNote: Three heard it.',
      [needless('first-talks.md:11:1', 'confirmed')],
    ],
    [
      'planned, on which origins have no say',
      'data/events/second-talks.md',
      'status: planned',
      'status: planned\nstatusNote: It has not been yet.',
      [needless('second-talks.md:7:1', 'planned')],
    ],
    [
      'confirmed, with a reason that is empty',
      FALL,
      'status: reported',
      'status: confirmed\nstatusNote: ""',
      [
        'data/events/fall-of-the-government.md:6:9 note Confirmed, by one origin that is no party to it. | Is it "reported"? If not, say why in "statusNote".',
        'data/events/fall-of-the-government.md:7:13 error "statusNote" is empty. | Write something, or leave the whole line out where it is optional.',
      ],
    ],
  ])('%s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });

  it('is confirmed by one who owns up to it, which needs no reason', async () => {
    const owned = edited(
      FALL,
      'status: reported',
      'status: confirmed\nstatusNote: They say so.\nactors: [mod]',
    );
    const text = String(owned[FALL]).replace('origin: wire', 'origin: mod');
    expect(await problemsOf({ [FALL]: text })).toEqual([
      needless('fall-of-the-government.md:7:1', 'confirmed'),
    ]);
  });

  it.each<Plant>([
    ['a piece of evidence', FALL, 'stance: supports', 'stance: suports', []],
    ['another field', FALL, 'category: background', 'category: backdrop', []],
    [
      'the kind of an origin',
      'data/actors.yaml',
      'name: The Wire, kind: outlet',
      'name: The Wire, kind: outlat',
      [],
    ],
  ])('is not called needless where %s cannot be read', async (_, path, from, to) => {
    const judged = edited(FALL, 'status: reported', 'status: reported\nstatusNote: Nobody else heard it.');
    const broken = edited(path, from, to);
    const both =
      path === FALL ? { [FALL]: String(judged[FALL]).replace(from, to) } : { ...judged, ...broken };
    const problems = await problemsOf(both);
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toContain('without a need');
  });
});

function needless(at: string, status: string): string {
  return `data/events/${at} error This says why without a need: the origins suggest no other status than "${status}". | Take "statusNote" away; what readers should know besides is for a sentence, with its citation.`;
}
