import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FromHost } from '#protocol/messages.ts';
import { decodeFromHost } from './decode.ts';

const SAID: readonly FromHost[] = [
  { type: 'sourceline:hello', v: 1, height: 'auto' },
  { type: 'sourceline:select', v: 1, event: 'first-baku-meeting' },
  { type: 'sourceline:select', v: 1, event: null },
  { type: 'sourceline:filter', v: 1, query: 'country=TR' },
  { type: 'sourceline:theme', v: 1, theme: 'dark' },
];

describe('what a host may say', () => {
  it.each(SAID)('$type', (message) => {
    expect(decodeFromHost(message)).toEqual(message);
  });

  it('a greeting of @open-iframe-resizer, and nothing that it adds', () => {
    expect(decodeFromHost({ type: 'iframe-child-init', bodyPadding: '9px' })).toEqual(SAID[0]);
  });

  it.each([
    ['no version', { type: 'sourceline:theme', theme: 'dark' }],
    ['another version', { ...SAID[4], v: 2 }],
    ['another type', { ...SAID[4], type: 'sourceline:height' }],
    ['more than is asked for', { ...SAID[4], more: 1 }],
    ['markup for an id', { ...SAID[1], event: '<b>' }],
    ['a long id', { ...SAID[1], event: 'x'.repeat(5000) }],
    ['a long query', { ...SAID[3], query: 'x'.repeat(5000) }],
    ['a text', 'sourceline:hello'],
  ])('not: %s', (_, data) => {
    expect(decodeFromHost(data)).toBeNull();
  });

  it('of whatever else comes, nothing, and without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(decodeFromHost(data)).toBeNull();
      }),
    );
  });
});
