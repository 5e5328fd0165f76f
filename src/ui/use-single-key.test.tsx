import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SINGLE_KEYS, singleKeysAct, unkept } from './single-keys.ts';
import { useSingleKey } from './use-single-key.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  unkept.act = null;
});

function Page({ onPress }: { readonly onPress: () => void }) {
  useSingleKey('/', onPress);
  return <input aria-label="Words" />;
}

function presses(target: () => Element, more: KeyboardEventInit = {}) {
  const onPress = vi.fn();
  render(<Page onPress={onPress} />);
  fireEvent.keyDown(target(), { key: '/', ...more });
  return onPress.mock.calls.length;
}

const body = () => document.body;

describe('a key of the page', () => {
  it('acts anywhere but in a field', () => {
    expect(presses(body)).toBe(1);
  });

  it('is typed in a field', () => {
    expect(presses(() => screen.getByRole('textbox'))).toBe(0);
  });

  it('is not what it is with Ctrl, Alt or Meta', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(presses(body, { [held]: true })).toBe(0);
  });

  it('does nothing where single keys are turned off', () => {
    localStorage.setItem(SINGLE_KEYS, 'off');
    expect(presses(body)).toBe(0);
  });
});

describe('single keys', () => {
  it.each([null, '', 'on', 'OFF', '{"act":false}'])('act where the device holds %j', (held) => {
    if (held !== null) localStorage.setItem(SINGLE_KEYS, held);
    expect(singleKeysAct()).toBe(true);
  });

  it('act where the device may not be asked', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      },
    });
    expect(singleKeysAct()).toBe(true);
  });
});
