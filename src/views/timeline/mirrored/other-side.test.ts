import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../plot-keys.ts';
import { otherSide } from './other-side.ts';

const BARE = { target: document, ctrlKey: false, metaKey: false, altKey: false };

/** `a KeyA`: what the layout has there, and where. */
function turned(press: string) {
  const [key = '', code = ''] = press.split(' ');
  return otherSide({ ...BARE, key, code });
}

describe('otherSide', () => {
  it('has the left arrow lead to what is later, the right one to what is earlier', () => {
    expect(turned('ArrowLeft ArrowLeft').key).toBe('ArrowRight');
    expect(turned('ArrowRight ArrowRight').key).toBe('ArrowLeft');
  });

  it.each([
    ['Latin', 'a KeyA', 'd KeyD'],
    ['Latin, with Shift', 'A KeyA', 'D KeyD'],
    ['French', 'a KeyQ', 'd KeyD'],
    ['Hebrew', 'ש KeyA', 'ג KeyD'],
    ['Arabic', 'ش KeyA', 'ي KeyD'],
  ])('has A and D go the way that they point, on a %s layout', (_, left, right) => {
    expect([left, right].map((press) => commandOf(turned(press)))).toEqual(['later', 'earlier']);
  });

  it('leaves first and last, lanes, screens and zoom as they are', () => {
    const others = [
      'Home',
      'End',
      'ArrowUp',
      'ArrowDown',
      'PageUp',
      'PageDown',
      'w',
      's',
      '+',
      '-',
      'f',
      'Escape',
    ];
    expect(others.map((key) => turned(`${key} ${key}`).key)).toEqual(others);
  });

  it('is itself when it is turned twice', () => {
    const key = fc.oneof(fc.constantFrom('ArrowLeft', 'ArrowRight', 'a', 'd', 'A', 'D'), fc.string());
    fc.assert(
      fc.property(key, key, (pressed, code) => {
        const press = { ...BARE, key: pressed, code };
        expect(otherSide(otherSide(press))).toEqual(press);
      }),
    );
  });
});
