import { describe, expect, it } from 'vitest';
import { contentFrom, type EditionDrawn } from '#testing/edition-of.ts';
import { changeLog, goneFrom } from './change-log.ts';
import { type Edition, judge } from './judge.ts';
import { parseVersion } from './version.ts';

const edition = (version: string, drawn: EditionDrawn, date: string | null = null): Edition => ({
  version: parseVersion(version) ?? [0, 0, 0],
  date,
  content: contentFrom(drawn),
});

const FIRST = edition('1.0.0', { events: ['talks', 'dinner'] }, '2026-01-05');

describe('judge', () => {
  it('takes any first edition', () => {
    expect(judge([], FIRST)).toEqual({ ok: true, value: 'none' });
  });

  it.each([
    ['the same again', '1.0.0', ['talks', 'dinner'], 'none'],
    ['another version of the same', '1.0.1', ['talks', 'dinner'], 'none'],
    ['a correction', '1.0.1', [{ id: 'talks', title: 'Talks' }, 'dinner'], 'patch'],
    ['an addition', '1.1.0', ['talks', 'dinner', 'visit'], 'minor'],
    ['more than it need be', '2.0.0', ['talks', 'dinner', 'visit'], 'minor'],
    ['something less', '2.0.0', ['talks'], 'major'],
  ] as const)('takes %s as %s', (_, version, events, level) => {
    expect(judge([FIRST], edition(version, { events }))).toEqual({ ok: true, value: level });
  });

  it.each([
    ['1.0.0', [{ id: 'talks', title: 'Talks' }, 'dinner'], '1 corrected: version 1.0.0 should be 1.0.1'],
    ['1.0.1', ['talks', 'dinner', 'visit'], '1 added: version 1.0.1 should be 1.1.0'],
    ['1.1.0', ['talks', 'visit'], '1 added, 1 retired: version 1.1.0 should be 2.0.0'],
    ['0.9.0', ['talks', 'dinner'], '0.9.0 is older than 1.0.0'],
  ] as const)('refuses version %s of %j', (version, events, says) => {
    expect(judge([FIRST], edition(version, { events }))).toEqual({
      ok: false,
      error: expect.stringContaining(says) as unknown,
    });
  });

  it('refuses another timeline, and a day before that of the newest', () => {
    const other = edition('1.0.1', { timeline: 'other', events: ['talks', 'dinner'] });
    expect(judge([FIRST], other)).toMatchObject({ ok: false });
    const earlier = edition('1.0.1', { events: ['talks', 'dinner'] }, '2026-01-04');
    expect(judge([FIRST], earlier)).toMatchObject({ ok: false });
  });

  it('refuses an id that has come back, whether it redirected or not', () => {
    const second = edition('2.0.0', { events: ['talks'], retired: { dinner: 'talks' } });
    const third = edition('3.0.0', { events: ['talks'] });
    const again = edition('4.0.0', { events: ['talks', 'dinner'] });
    for (const released of [
      [FIRST, second],
      [FIRST, third],
      [FIRST, second, third],
    ])
      expect(judge(released, again)).toEqual({
        ok: false,
        error: expect.stringContaining('"dinner" was retired') as unknown,
      });
  });
});

describe('changeLog', () => {
  const second = edition('2.0.0', { events: ['talks', 'visit'] });

  it('tells each edition from the one before it, the newest first', () => {
    expect(changeLog([FIRST, second])).toMatchObject([
      {
        version: '2.0.0',
        since: '1.0.0',
        level: 'major',
        events: 2,
        changes: [{ id: 'visit' }, { id: 'dinner' }],
      },
      { version: '1.0.0', date: '2026-01-05', since: null, level: 'none', changes: [] },
    ]);
  });

  it('keeps in mind what is gone for good', () => {
    const third = edition('2.1.0', { events: ['talks', 'visit', 'call'] });
    expect(goneFrom([FIRST, second, third]).map(({ id }) => id)).toEqual(['dinner']);
    const led = edition('2.1.0', { events: ['talks', 'visit'], retired: { dinner: 'visit' } });
    expect(goneFrom([FIRST, led])).toEqual([]);
  });
});
