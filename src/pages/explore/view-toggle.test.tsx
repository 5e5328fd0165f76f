import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ViewToggle } from './view-toggle.tsx';

afterEach(() => {
  history.replaceState(null, '', '/');
});

async function readFrom(query: string, first: string | undefined) {
  history.replaceState(null, '', `/?${query}`);
  const actions = { select: vi.fn(), remember: vi.fn() };
  const code = { preload: () => Promise.resolve() };
  render(<ViewToggle reads={{ actions, code, first: () => first }} />);
  await userEvent.click(screen.getByRole('button', { name: /^Read the story/ }));
  return actions;
}

describe('the way into reading', () => {
  it('takes the passage along that is marked in the open event, and in no other', async () => {
    const along = { view: 'read', cite: 'a-1' };
    const { select } = await readFrom('event=talks&cite=a-1', 'talks');
    expect(select).toHaveBeenCalledExactlyOnceWith('talks', along);
  });

  it('notes where the reader stood, also where it is not known which event comes first', async () => {
    const { select, remember } = await readFrom('country=TR', undefined);
    expect(select).not.toHaveBeenCalled();
    expect(remember).toHaveBeenCalledExactlyOnceWith(null);
    expect(location.search).toBe('?country=TR&view=read');
  });
});
