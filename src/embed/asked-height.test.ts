import { expect, it } from 'vitest';
import { formatViewState } from '#url-state/format.ts';
import { parseViewState } from '#url-state/parse.ts';
import { withoutFrameNames } from './asked-height.ts';

it('what an address says to the frame alone does not go along', () => {
  const { state } = parseViewState(
    'country=TR&height=auto&childId=p&initialWidth=9&parentTitle=a&parentUrl=b&utm=c',
  );
  expect(formatViewState(withoutFrameNames(state))).toBe('country=TR&utm=c');
});
