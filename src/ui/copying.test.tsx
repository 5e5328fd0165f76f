import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Copying } from './copying.tsx';

const TEXTS = [
  { name: 'plain text', text: 'A reference.' },
  { name: 'BibTeX', text: '@article{a,\n\ttitle = {x},\n}\n' },
];

afterEach(() => {
  vi.restoreAllMocks();
});

/** @param allowed whether the page may write to the clipboard */
async function open(allowed: boolean) {
  const user = userEvent.setup();
  const texts = vi.fn(() => TEXTS);
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  if (!allowed) write.mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  render(<Copying label="Cite it" texts={texts} />);
  expect(texts).not.toHaveBeenCalled();
  await user.click(screen.getByText('Cite it'));
  return { user, write };
}

function said(): string | null | undefined {
  return document.querySelector('[aria-live="polite"]')?.textContent;
}

describe('Copying', () => {
  it('copies each text as it stands, and says so', async () => {
    const { user, write } = await open(true);
    await user.click(await screen.findByRole('button', { name: 'Copy BibTeX' }));
    expect(write.mock.calls).toEqual([[TEXTS[1]?.text]]);
    await vi.waitFor(() => {
      expect(said()).toBe('Copied the BibTeX.');
    });
  });

  it('selects the text where copying is refused, and says what to do', async () => {
    const { user } = await open(false);
    await user.click(await screen.findByRole('button', { name: 'Copy plain text' }));
    await vi.waitFor(() => {
      expect(said()).toContain('The plain text is selected');
    });
    expect(String(getSelection())).toBe('A reference.');
  });

  it('does so where there is no clipboard at all', async () => {
    const { user } = await open(true);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await user.click(await screen.findByRole('button', { name: 'Copy plain text' }));
    await vi.waitFor(() => {
      expect(said()).toContain('is selected');
    });
  });
});
