import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { FacetChoice } from '#domain/facet-counts.ts';
import { FacetChoices } from './facet-choices.tsx';

const NAMES = [
  'Erdoğan',
  'Fidan',
  'Sharaa',
  'Netanyahu',
  'Sa’ar',
  'Katz',
  'Aliyev',
  'Barrack',
  'Trump',
  'Rubio',
  'Bahçeli',
];

function choices(chosen: readonly string[] = []): readonly FacetChoice[] {
  return NAMES.map((label, at) => ({
    value: label.toLowerCase(),
    label,
    total: 20 - at,
    count: label === 'Katz' ? 0 : 20 - at,
    chosen: chosen.includes(label),
  }));
}

const shown = () => screen.getAllByRole('checkbox').length;

describe('FacetChoices', () => {
  it('shows eight of a long list, and all on demand', async () => {
    render(<FacetChoices facet="actor" choices={choices()} onToggle={vi.fn()} />);
    expect(shown()).toBe(8);
    await userEvent.click(screen.getByRole('button', { name: 'All 11 actors' }));
    expect(shown()).toBe(11);
  });

  it('always shows what is chosen', () => {
    render(<FacetChoices facet="actor" choices={choices(['Rubio'])} onToggle={vi.fn()} />);
    expect(shown()).toBe(9);
    expect(screen.getByRole('checkbox', { name: 'Rubio 11' })).toHaveProperty('checked', true);
  });

  it('finds by letters, whatever their accents', async () => {
    render(<FacetChoices facet="actor" choices={choices()} onToggle={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: 'All 11 actors' }));
    const find = screen.getByRole('searchbox', { name: 'Find among the actors' });
    await userEvent.type(find, 'bahceli');
    expect(screen.getByRole('checkbox').closest('label')?.textContent).toBe('Bahçeli 10');
    await userEvent.type(find, 'x');
    expect(screen.getByText('No actors of that name.')).toBeDefined();
  });

  it('dims a choice that would leave nothing, and lets it be made', async () => {
    const onToggle = vi.fn();
    render(<FacetChoices facet="actor" choices={choices()} onToggle={onToggle} />);
    const katz = screen.getByRole('checkbox', { name: 'Katz 0' });
    expect(katz.closest('label')?.className).toContain('empty');
    await userEvent.click(katz);
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('katz');
  });

  it('shows a short list whole', () => {
    render(<FacetChoices facet="actor" choices={choices().slice(0, 9)} onToggle={vi.fn()} />);
    expect(shown()).toBe(9);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
