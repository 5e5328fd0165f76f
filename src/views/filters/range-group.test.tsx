import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import { RangeGroup } from './range-group.tsx';

const STORY = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 4, 30) };

function Page({ start = NO_FILTERS }: { readonly start?: Filters }) {
  const [filters, setFilters] = useState(start);
  return (
    <>
      <RangeGroup filters={filters} onChange={setFilters} story={STORY} />
      <output>{`${filters.from ?? ''}..${filters.to ?? ''}`}</output>
    </>
  );
}

const range = () => document.querySelector('output')?.textContent;

describe('RangeGroup', () => {
  it('takes years, months and days, when the field is left or on Enter', async () => {
    render(<Page />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2025-04');
    expect(range()).toBe('..');
    await user.tab();
    expect(range()).toBe('2025-04..');
    const to = screen.getByRole('textbox', { name: 'To' });
    await user.type(to, '2025-07-16{Enter}');
    expect(range()).toBe('2025-04..2025-07-16');
    expect(document.activeElement).toBe(to);
  });

  it('says what is wrong with a date, and leaves the range as it was', async () => {
    render(<Page start={{ ...NO_FILTERS, from: '2025-04' }} />);
    const user = userEvent.setup();
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.clear(from);
    await user.type(from, '2025-02-30{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('The calendar has no 2025-02-30.');
    expect(from.getAttribute('aria-invalid')).toBe('true');
    expect(range()).toBe('2025-04..');
  });

  it('opens the range again when a field is emptied', async () => {
    render(<Page start={{ ...NO_FILTERS, from: '2025-04' }} />);
    const user = userEvent.setup();
    await user.clear(screen.getByRole('textbox', { name: 'From' }));
    await user.tab();
    expect(range()).toBe('..');
  });

  it('opens the other end when the ends would be the wrong way round', async () => {
    render(<Page start={{ ...NO_FILTERS, from: '2025-04', to: '2025-04' }} />);
    const user = userEvent.setup();
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.clear(from);
    await user.type(from, '2025-07{Enter}');
    expect(range()).toBe('2025-07..');
    await user.type(screen.getByRole('textbox', { name: 'To' }), '2025-04-30{Enter}');
    expect(range()).toBe('..2025-04-30');
  });

  it('takes a month at one press, and lets it go at the next', async () => {
    render(<Page />);
    const april = screen.getByRole('button', { name: 'April 2025' });
    await userEvent.click(april);
    expect(range()).toBe('2025-04..2025-04');
    expect(april.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveProperty('value', '2025-04');
    await userEvent.click(april);
    expect(range()).toBe('..');
  });
});
