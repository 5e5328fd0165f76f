import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SINGLE_KEYS, singleKeysAct, unkept } from '#ui/single-keys.ts';
import { HelpDialog } from './help-dialog.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  unkept.act = null;
});

function open() {
  return render(<HelpDialog onClose={vi.fn()} />);
}

const choice = () => screen.getByRole('checkbox', { name: 'Single-letter keys' });

describe('the switch of single-letter keys', () => {
  it('is on, turns them off and on again, and the device keeps it', async () => {
    const first = open();
    expect(choice()).toHaveProperty('checked', true);
    await userEvent.click(choice());
    expect(localStorage.getItem(SINGLE_KEYS)).toBe('off');
    expect(singleKeysAct()).toBe(false);
    first.unmount();
    open();
    expect(choice()).toHaveProperty('checked', false);
    await userEvent.click(choice());
    expect(singleKeysAct()).toBe(true);
  });

  it('holds until the page is left where the device may keep nothing', async () => {
    const refuse = () => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    open();
    await userEvent.click(choice());
    expect(choice()).toHaveProperty('checked', false);
    expect(singleKeysAct()).toBe(false);
    await userEvent.click(choice());
    expect(singleKeysAct()).toBe(true);
  });

  it('says which keys it turns off', () => {
    open();
    expect(choice().getAttribute('aria-describedby')).not.toBeNull();
    const note = document.getElementById(choice().getAttribute('aria-describedby') ?? '');
    for (const key of ['W A S D', 'F', '+', '−', '/', '?']) expect(note?.textContent).toContain(key);
  });
});
