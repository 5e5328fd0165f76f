import { describe, expect, it } from 'vitest';
import { codeFaults, emptyFaults, functionLengths, median, type SourceFile } from './rules.ts';

const file = (text: string, path = 'src/domain/a.ts'): SourceFile => ({ path, text });
const lines = (count: number): string => 'x;\n'.repeat(count);

describe('codeFaults', () => {
  it('finds nothing in a small, finished file', () => {
    expect(codeFaults([file('export const a = 1;\n')])).toEqual([]);
  });

  it.each([
    ['left open', 'a();\n// TO' + 'DO: more', 'src/domain/a.ts:2 is left open'],
    ['a silenced type', '// @ts-' + 'ignore', 'src/domain/a.ts:1 escapes from a check'],
    ['a silenced rule', '// eslint-' + 'disable-next-line', 'src/domain/a.ts:1 escapes from a check'],
    ['a test left out', 'it.' + "skip('x', f);", 'src/domain/a.ts:1 leaves tests out'],
    ['a test run alone', 'describe.' + "only('x', f);", 'src/domain/a.ts:1 leaves tests out'],
  ])('finds what is %s', (_kind, text, fault) => {
    expect(codeFaults([file(text)])).toEqual([expect.stringContaining(fault)]);
  });

  it('finds files that are too long, one by one and in the middle', () => {
    const small = Array.from({ length: 3 }, () => file(lines(20)));
    expect(codeFaults([...small, file(lines(300), 'src/ui/long.css')])).toEqual([]);
    expect(codeFaults([...small, file(lines(301), 'src/ui/long.css')])).toEqual([
      expect.stringContaining('src/ui/long.css has 301 lines'),
    ]);
    expect(codeFaults([file(lines(100))])).toEqual([expect.stringContaining('median file has 100')]);
  });

  it('finds functions that are long as a rule', () => {
    const long = `function f() {\n${lines(12)}}\n`;
    expect(codeFaults([file(long)])).toEqual([expect.stringContaining('median function has 14')]);
    expect(codeFaults([file(long, 'src/domain/a.test.ts')])).toEqual([]);
  });

  it('leaves prose and data alone', () => {
    expect(codeFaults([file(lines(500), 'README.md')])).toEqual([]);
  });
});

it('does not pass on nothing', () => {
  expect(emptyFaults([file('x;\n')])).toEqual([]);
  expect(emptyFaults([])).toEqual([expect.stringContaining('nothing was checked')]);
  expect(emptyFaults([file('words', 'README.md')])).toHaveLength(1);
});

it('measures named functions and methods, by their lines', () => {
  const text = 'function a() {\n}\nconst b = () => {\n\n\n};\nclass C { d() { return 1; } }\n';
  expect(functionLengths(file(text))).toEqual([2, 1]);
});

it('takes the upper middle', () => {
  expect([median([]), median([3]), median([4, 1, 2, 3])]).toEqual([0, 3, 3]);
});
