import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mirror, NONE, setMirror } from '../mirror.ts';
import { offerMirror } from './offer-mirror.tsx';

const page = document.documentElement;

beforeEach(() => {
  page.dir = 'rtl';
});
afterEach(() => {
  setMirror(NONE);
  vi.unstubAllGlobals();
  localStorage.clear();
  page.removeAttribute('data-mirrored');
  page.removeAttribute('dir');
});

/** As a page does at its start. */
function open(worded = true) {
  offerMirror();
  return render(<>{mirror().tool(worded)}</>);
}

const choice = () => screen.getByRole('button', { name: 'Time from right to left' });
const PRESS = {
  key: 'ArrowLeft',
  code: 'ArrowLeft',
  target: page,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
};
const left = () => mirror().press(PRESS).key;

describe('the switch of time from right to left', () => {
  it('is off, turns time round and back again, and the device keeps it', async () => {
    const first = open();
    expect(choice().getAttribute('aria-pressed')).toBe('false');
    expect([mirror().isOn(), left()]).toEqual([false, 'ArrowLeft']);
    await userEvent.click(choice());
    expect(choice().getAttribute('aria-pressed')).toBe('true');
    expect([mirror().isOn(), left()]).toEqual([true, 'ArrowRight']);
    first.unmount();
    page.removeAttribute('data-mirrored');
    open();
    expect(choice().getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(choice());
    expect([mirror().isOn(), left()]).toEqual([false, 'ArrowLeft']);
    open();
    expect(mirror().isOn()).toBe(false);
  });

  it('holds until the page is left where the device may keep nothing', async () => {
    const refuse = () => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const first = open();
    await userEvent.click(choice());
    expect(mirror().isOn()).toBe(true);
    first.unmount();
    render(<>{mirror().tool(true)}</>);
    expect(choice().getAttribute('aria-pressed')).toBe('true');
  });

  it('is not there where words run from left to right, whatever was chosen elsewhere', () => {
    localStorage.setItem('sourceline.mirrored', 'on');
    page.dir = 'ltr';
    open();
    expect(screen.queryByRole('button')).toBeNull();
    expect([mirror().isOn(), left()]).toEqual([false, 'ArrowLeft']);
  });

  it('is the same wherever it stands in the page', async () => {
    open();
    const second = render(<>{mirror().tool(true)}</>);
    const switches = screen.getAllByRole('button');
    for (const each of switches) {
      await userEvent.click(each);
      const [one, other] = switches.map((shown) => shown.getAttribute('aria-pressed'));
      expect([one, other]).toEqual(each === switches[0] ? ['true', 'true'] : ['false', 'false']);
    }
    second.unmount();
  });

  it('has a name where there is no room for its words', () => {
    open(false);
    expect(choice().title).toBe('Time from right to left');
  });
});
