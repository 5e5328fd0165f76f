/** Before every test in jsdom: a clean page afterwards, and no word of complaint from React unnoticed. */
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { provideMissing } from './missing-in-jsdom.ts';

provideMissing();

let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});

afterEach(() => {
  cleanup();
  // After what was mounted is gone, and for good: the next file has the same page.
  vi.unstubAllGlobals();
  const said = complaints.mock.calls.map((words) => words.map(String).join(' '));
  complaints.mockRestore();
  expect(said, 'nothing is written to console.error').toEqual([]);
});
