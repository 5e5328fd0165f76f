import { expect, it } from 'vitest';
import { parsePort } from './port.ts';

it('takes a number in range', () => {
  expect(['0', '8080', '65535'].map(parsePort)).toEqual([0, 8080, 65_535]);
});

it.each(['', ' ', 'http', '-1', '80.5', '1e3', '65536', '700000'])('takes “%s” for no port', (text) => {
  expect(parsePort(text)).toBeNull();
});
