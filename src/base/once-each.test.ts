import { expect, it, vi } from 'vitest';
import { onceEach } from './once-each.ts';

it('makes a thing once for each key, also where it is undefined', () => {
  const make = vi.fn(({ size }: { readonly size: number }) => (size > 1 ? [size] : undefined));
  const made = onceEach(make);
  const [one, two] = [{ size: 1 }, { size: 2 }];
  expect(made(two)).toBe(made(two));
  expect([made(two), made(one), made(one)]).toEqual([[2], undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});
