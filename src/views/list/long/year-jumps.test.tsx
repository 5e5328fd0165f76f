import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { groupColumns } from '#domain/columns/column-groups.ts';
import { bothOf } from '#testing/columns-of.ts';
import { YearJumps } from './year-jumps.tsx';

const YEARS = Array.from({ length: 60 }, (_, at) => 1960 + at);
const { columns } = bothOf(YEARS.map((year) => `${String(year)} id=y${String(year)}`).join(' \n '));
const { groups } = groupColumns(columns, Uint32Array.from(YEARS.keys()), dayNumber(2020, 1, 1));

const years = () => screen.queryAllByRole('link').map((link) => Number(link.textContent));

it('opens the decade that the story begins in, and another when asked', async () => {
  const onJump = vi.fn();
  render(<YearJumps groups={groups} storyYear={1995} onJump={onJump} />);
  expect(years()).toEqual([]);
  await userEvent.click(screen.getByText('Years and months'));
  await vi.waitFor(() => {
    expect(years()).toEqual([1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999]);
  });
  await userEvent.click(screen.getByText('1970 to 1979'));
  await vi.waitFor(() => {
    expect(years()).toContain(1971);
  });
  await userEvent.click(screen.getByRole('link', { name: '1971' }));
  expect(onJump).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ year: 1971 }));
});

it('folds nothing further where one decade holds all', async () => {
  render(<YearJumps groups={groups.slice(0, 10)} storyYear={1995} onJump={vi.fn()} />);
  await userEvent.click(screen.getByText('Years and months'));
  await vi.waitFor(() => {
    expect(years()).toHaveLength(10);
  });
  expect(screen.getAllByRole('group')).toHaveLength(1);
});
