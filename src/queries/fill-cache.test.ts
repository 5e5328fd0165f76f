import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { DATASET_BASE, publish } from '#testing/published.ts';
import { eventTableOptions } from './dataset-options.ts';
import { fillCache } from './fill-cache.ts';

const files = new Map(
  [...publish({ events: '2025-04-02 strike "Strikes"', details: [[]] })].flatMap(([address, answer]) =>
    typeof answer === 'object' && 'json' in answer ? [[address.slice(DATASET_BASE.length), answer.json]] : [],
  ),
);

it('fills a client so that nothing need be fetched', () => {
  const client = new QueryClient();
  fillCache(client, './dataset/', files);
  expect(client.getQueryData(eventTableOptions('./dataset/').queryKey)?.events[0]?.title).toBe('Strikes');
});

it('throws where a file is missing, so that no build goes on with half a timeline', () => {
  const fewer = new Map([...files].filter(([name]) => !name.startsWith('sources')));
  expect(() => {
    fillCache(new QueryClient(), './dataset/', fewer);
  }).toThrow('missing: ./dataset/sources.abc.json');
});
