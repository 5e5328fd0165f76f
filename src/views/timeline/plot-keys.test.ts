import { afterEach, describe, expect, it } from 'vitest';
import { unkept } from '#ui/single-keys.ts';
import { commandOf } from './plot-keys.ts';

afterEach(() => {
  unkept.act = null;
});

/** `w KeyW`: what the layout has there, and where. */
function command(press: string) {
  const [key = '', code = ''] = press.split(' ');
  return commandOf({ key, code });
}

describe('commandOf', () => {
  it.each([
    ['w KeyW', 'closer'],
    ['W KeyW', 'closer'],
    ['+ BracketRight', 'closer'],
    ['s KeyS', 'wider'],
    ['- Slash', 'wider'],
    ['a KeyA', 'earlier'],
    ['d KeyD', 'later'],
    ['F KeyF', 'all'],
    ['Escape Escape', 'close'],
  ])('%s asks for %s', (press, wanted) => {
    expect(command(press)).toBe(wanted);
  });

  it.each([
    ['Hebrew', ["' KeyW", 'ש KeyA', 'ד KeyS', 'ג KeyD', 'כ KeyF']],
    ['Arabic', ['ص KeyW', 'ش KeyA', 'س KeyS', 'ي KeyD', 'ب KeyF']],
    ['Cyrillic', ['ц KeyW', 'ф KeyA', 'ы KeyS', 'в KeyD', 'а KeyF']],
    ['Hindi', ['ै KeyW', 'ो KeyA', 'े KeyS', '् KeyD', 'ि KeyF']],
  ])('on a %s layout the keys in the places of W A S D F', (_, presses) => {
    expect(presses.map(command)).toEqual(['closer', 'earlier', 'wider', 'later', 'all']);
  });

  it('on another Latin layout what the keys say, not where they are', () => {
    const french = ['z KeyW', 'q KeyA', 'w KeyZ', 'a KeyQ'];
    expect(french.map(command)).toEqual([null, null, 'closer', 'earlier']);
    const dvorak = [', KeyW', 'o KeyS', 'e KeyD', "' KeyQ"];
    expect(dvorak.map(command)).toEqual([null, null, null, null]);
  });

  it('nothing of any other key', () => {
    const others = ['x KeyX', 'ذ Backquote', 'Process KeyW', 'Dead KeyW', 'constructor KeyA', 'Tab Tab'];
    expect(others.map(command)).toEqual(others.map(() => null));
  });

  it('by single letters and signs nothing where they are turned off; Escape stays', () => {
    unkept.act = false;
    const off = ['w KeyW', 'ц KeyW', 'a KeyA', 's KeyS', 'd KeyD', 'f KeyF', '+ Equal', '- Minus'];
    expect(off.map(command)).toEqual(off.map(() => null));
    expect(command('Escape Escape')).toBe('close');
  });
});
