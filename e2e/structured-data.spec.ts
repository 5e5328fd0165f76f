/** What pages tell machines is what schema.org has words for: read from the pages as they are served. */
import { EVENTS } from './support/dataset.ts';
import { schemaFaults, toldIn } from './support/schema-org.ts';
import { expect, test } from './support/test.ts';

test('the account tells of a dataset, each event of an event or of a claim', async ({ request }) => {
  const types = new Set<string>();
  for (const address of ['/about/', ...EVENTS.map(({ id }) => `/events/${id}/`)]) {
    const told = toldIn(await (await request.get(address)).text());
    expect(told['@context'], address).toBe('https://schema.org');
    expect(await schemaFaults(told), address).toEqual([]);
    types.add(told['@type']);
  }
  expect([...types].sort()).toEqual(['Claim', 'Dataset', 'Event']);
});

test('the validator refuses what schema.org has no words for', async () => {
  expect(await schemaFaults({ '@type': 'Happening' })).toHaveLength(1);
  const dated = { '@type': 'Event', location: [{ '@type': 'Place', startDate: '2025' }] };
  expect(await schemaFaults(dated)).toHaveLength(1);
});
