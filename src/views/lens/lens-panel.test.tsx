import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NO_LENS } from '#domain/lens/lens.ts';
import { pointOf } from '#testing/date-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { LensPanel } from './lens-panel.tsx';

const { sources } = timelineOf(`
  source ft "Financial Times" 2025-04-11
  source mee "Middle East Eye" 2025-07-22
  2025-04-02 "Strikes" <ft,mee>
`);
const dayOf = (text: string) => pointOf(text).earliest;

it('chooses a day of publication, and goes back to today', async () => {
  const onLens = vi.fn();
  render(<LensPanel lens={{ asOf: dayOf('2025-05-01'), told: [] }} sources={sources} onLens={onLens} />);
  expect(screen.getByRole('radio', { name: /11 April 2025/ })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: /22 July 2025/ }));
  await userEvent.click(screen.getByRole('radio', { name: /Today/ }));
  expect(onLens.mock.calls).toEqual([[{ asOf: dayOf('2025-07-22'), told: [] }], [{ asOf: null, told: [] }]]);
});

it('adds and takes away who is heard, and keeps the day', async () => {
  const onLens = vi.fn();
  const lens = { ...NO_LENS, told: ['ft'] };
  render(<LensPanel lens={lens} sources={sources} onLens={onLens} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Middle East Eye' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Financial Times' }));
  expect(onLens.mock.calls).toEqual([[{ asOf: null, told: ['ft', 'mee'] }], [{ asOf: null, told: [] }]]);
});
