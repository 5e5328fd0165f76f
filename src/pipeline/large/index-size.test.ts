/** What a page must have before it can filter, count and draw all events of a large dataset. */
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { LargeManifest } from '#domain/columns/large-manifest.ts';
import { generatedContent } from '../testing/generated.ts';
import { runOnDisk } from '../testing/on-disk.ts';

/** So many that what all datasets have alike is a small part; more take longer, and cost less each. */
const EVENTS = 6000;

it('is at most twelve bytes an event, beyond the titles', async () => {
  const content = await generatedContent({ events: EVENTS, seed: 1, format: 'ndjson' });
  const { dataset, stderr } = await runOnDisk(content);
  expect(stderr).toBe('');
  const bytes = (name: string): Uint8Array => dataset.get(name) ?? new Uint8Array();
  const { columns, outline } = JSON.parse(Buffer.from(bytes('manifest.json')).toString()) as LargeManifest;
  const sizes = ['manifest.json', columns, outline].map((name) => gzipSync(bytes(name)).length);
  // Of a file that is not there, gzip makes twenty bytes.
  expect(Math.min(...sizes)).toBeGreaterThan(500);
  expect(sizes.reduce((sum, size) => sum + size) / EVENTS).toBeLessThanOrEqual(12);
}, 180_000);
