import { afterEach, expect, it, vi } from 'vitest';
import { labelsOptions } from '#queries/large/large-options.ts';
import { DATASET_BASE, serve } from '#testing/published.ts';
import { publishLarge, stubSafeLine } from '#testing/published-large.ts';
import { inSession } from '../in-session.tsx';
import { loadLarge } from './load-large.ts';

const EVENTS = `
  2025-04-02 strike "One"
  2025-04-09 talks "Two"
  2025-04-10 talks "Three"
`;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('asks ahead for all titles that the list begins with, though several files hold them', async () => {
  stubSafeLine();
  const asked = serve(publishLarge({ events: EVENTS }));
  const { client } = inSession();
  await loadLarge(client, DATASET_BASE, { kind: 'explore' });
  await vi.waitFor(() => {
    expect(client.getQueryData(labelsOptions(DATASET_BASE, 1).queryKey)?.titles).toEqual(['Three']);
  });
  expect(asked.filter((url) => url.includes('labels-'))).toHaveLength(2);
});
