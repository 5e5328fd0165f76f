import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { ClusterList } from './cluster-list.tsx';
import type { ClusterItem } from './model/chart.ts';
import { partingView } from './use-clusters.ts';

const { events } = timelineOf(`
  2025-04-09 talks "Baku" id=baku
  2025-04-09 talks planned "Dinner" id=dinner
`);
const CLUSTER: ClusterItem = {
  kind: 'cluster',
  key: 'talks/baku+dinner',
  row: 0,
  reach: { start: 100, end: 104 },
  events,
  lane: null,
  days: { start: 100.5, end: 100.5 },
};
const hrefs = TEST_HREFS;

function show() {
  const onSelect = vi.fn();
  const onClose = vi.fn();
  render(<ClusterList cluster={CLUSTER} left={0} top={0} {...{ hrefs, onSelect, onClose }} />);
  return { onSelect, onClose, user: userEvent.setup() };
}

describe('ClusterList', () => {
  it('lists its events as links, and has the focus', () => {
    show();
    screen.getByRole('list', { name: '2 events, 9 April 2025, all talks' });
    const [first, second] = screen.getAllByRole('link');
    expect(first?.getAttribute('href')).toBe('/events/baku/');
    expect(second?.textContent).toContain('Dinner');
    expect(document.activeElement).toBe(first);
  });

  it('gives the focus back after Escape and after a choice, but not when focus has gone elsewhere', async () => {
    const { onSelect, onClose, user } = show();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenLastCalledWith(true);
    await user.click(screen.getByRole('link', { name: /Dinner/ }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('dinner');
    await user.click(document.body);
    expect(onClose).toHaveBeenLastCalledWith(false);
  });
});

describe('partingView', () => {
  const where = { view: { start: 0, end: 122 }, bounds: { start: -1000, end: 1000 }, closest: 5 };

  it('looks closer where that parts the events', () => {
    const target = partingView({ ...CLUSTER, days: { start: 100, end: 106 } }, where);
    expect(target && target.start < 100 && target.end > 106 && target.end - target.start < 20).toBe(true);
  });

  it('does not where they fall on one day, or the window is close already', () => {
    expect(partingView(CLUSTER, where)).toBeNull();
    const close = { ...where, view: { start: 100, end: 105 } };
    expect(partingView({ ...CLUSTER, days: { start: 100, end: 102 } }, close)).toBeNull();
  });
});
