import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Session } from '#session/session.tsx';
import { useShown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { NothingLeft } from './nothing-left.tsx';

const table = timelineOf('2025-04-02 strike SY "Strikes"\n2025-04-09 talks TR,SY "Meeting"');

function Page() {
  return <NothingLeft table={table} shown={useShown(table, useViewState().state.filters)} />;
}

it('offers ways out with what each gives, and takes them in the address', async () => {
  history.replaceState(null, '', '/?country=TR&category=strike');
  render(
    <Session base="/" client={new QueryClient()}>
      <Page />
    </Session>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Without ‘Category: Strike’: 1 event' }));
  expect(location.search).toBe('?country=TR');
  history.replaceState(null, '', '/');
});
