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

function Page({ of = table }) {
  return <NothingLeft table={of} shown={useShown(of, useViewState().state.filters)} />;
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

it('blames no filter where the lens has left no event, and has the way back', async () => {
  history.replaceState(null, '', '/?asof=1990-01-01');
  render(
    <Session base="/" client={new QueryClient()}>
      <Page of={{ ...table, events: [], rowOf: new Map() }} />
    </Session>,
  );
  expect(screen.getByRole('heading', { name: 'Nothing had been told' })).toBeTruthy();
  expect(screen.queryByText(/filter/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show all that is known' }));
  expect(location.search).toBe('');
});
