import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '#domain/dataset/manifest.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import { detailOptions } from '#queries/detail-options.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { Session } from '#session/session.tsx';
import { useOpenEvent } from '#session/use-open-event.ts';
import { useShown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { detailOf } from '#testing/detail-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { AboutAddress } from './about-address.tsx';

const table = timelineOf('2025-04-02 strike SY "Strikes"\n2025-04-09 talks TR "Meeting"');
const strikes = detailOf('strikes 2025-04-02 \n It happened. [@a-1] \n a-1 <ft> "strikes"');
const manifest: Manifest = {
  format: DATASET_FORMAT,
  dataset: 'x',
  index: '',
  details: [],
  search: '',
  sources: '',
  about: 'about.0.json',
  testimony: '',
  ground: null,
  retired: {},
  translations: [],
};

function Page() {
  const { state } = useViewState();
  const shown = useShown(table, state.filters);
  return <AboutAddress table={table} shown={shown} open={useOpenEvent(table)} onClose={vi.fn()} />;
}

/** The parts of the notice, at an address with this query. */
function told(query: string): readonly (string | null)[] {
  history.replaceState(null, '', `/?${query}`);
  const client = new QueryClient();
  client.setQueryData(manifestOptions('/dataset/').queryKey, manifest);
  client.setQueryData(detailOptions('/dataset/', 0).queryKey, new Map([[strikes.id, strikes]]));
  render(
    <Session base="/" client={client}>
      <Page />
    </Session>,
  );
  return screen.queryAllByRole('listitem').map((item) => item.textContent);
}

it('says that two sources must be chosen to stand side by side', async () => {
  expect(told('view=compare')).toEqual([
    '‘view=compare’ was ignored: view can be ‘compare’ only where ‘told’ names two sources.',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(location.search).toBe('');
});

afterEach(() => {
  history.replaceState(null, '', '/');
});

const STRAY = '‘cite=a-2’ was ignored: cite must be a passage of the event that is open.';

describe('a passage that the address asks for', () => {
  it.each([
    ['event=strikes&cite=a-1', []],
    ['event=strikes&cite=a-2', [STRAY]],
    ['event=atlantis&cite=a-2', [STRAY]],
    ['cite=a-2', [expect.stringContaining('‘cite=a-2’ was ignored')]],
  ])('is told where it is none of the open event: %s', (query, expected) => {
    expect(told(query)).toEqual(expected);
  });

  it('is taken out of the address alone, when the notice is dismissed', async () => {
    told('event=strikes&cite=a-2&country=SY');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(location.search).toBe('?country=SY&event=strikes');
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});

describe('a window that the address asks for', () => {
  it('is told, with the days that can be shown, where nothing of it can be', async () => {
    const [ignored] = told('window=1800-01-01..1801-01-01&country=SY');
    expect(ignored).toMatch(
      /^‘window=1800-01-01\.\.1801-01-01’ was ignored: window must touch the days .* 20\d\d-\d\d-\d\d\.\.20\d\d-\d\d-\d\d\.$/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(location.search).toBe('?country=SY');
  });

  it('is not told where some of it can be shown', () => {
    expect(told('window=1800-01-01..2025-04-03')).toEqual([]);
  });
});

it('an event that this timeline does not have has a notice of its own', () => {
  expect(told('event=atlantis')).toEqual([]);
  expect(screen.getByRole('region', { name: 'There is no such event' })).toBeDefined();
});
