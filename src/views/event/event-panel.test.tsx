import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { EventAside, EventDialog } from './event-panel.tsx';

const [EVENT] = timelineOf('2025-04-09 talks "Meeting in Baku"').events;

function props() {
  if (!EVENT) throw new Error('no event');
  return {
    event: EVENT,
    detail: null,
    sources: [],
    hrefs: TEST_HREFS,
    timeline: 'A timeline',
    onClose: vi.fn(),
  };
}

describe('EventAside', () => {
  it('is a region named by the title, and closes', async () => {
    const given = props();
    render(<EventAside {...given} />);
    expect(screen.getByRole('region', { name: 'Meeting in Baku' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(given.onClose).toHaveBeenCalledTimes(1);
  });
});

describe('EventDialog', () => {
  it('is a dialog named by the title, which has the focus', () => {
    render(<EventDialog {...props()} />);
    expect(screen.getByRole('dialog', { name: 'Meeting in Baku' })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Meeting in Baku' }));
  });

  it('asks to be closed on Escape and on a press beside it, not on one within', () => {
    const given = props();
    render(<EventDialog {...given} />);
    const dialog = screen.getByRole('dialog');
    fireEvent.click(screen.getByRole('heading', { name: 'Meeting in Baku' }));
    expect(given.onClose).not.toHaveBeenCalled();
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    fireEvent.click(dialog);
    expect(given.onClose).toHaveBeenCalledTimes(2);
  });
});
