/** Writes the files that the pages fetch: the same events for all. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { plainEvents } from '../events/generate.ts';
import type { PlainEvent } from '../events/plain-event.ts';

const SEED = 1;

export function writeDataFiles(dir: string, sizes: readonly number[]): void {
  for (const size of sizes) {
    const events = plainEvents(size, SEED);
    const put = (name: string, content: Uint8Array | string): void => {
      writeFileSync(join(dir, name), content);
      // The site's own files are compressed by its build; these may be a hundred megabytes.
      writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 6 }));
    };
    put(`events-${String(size)}.json`, JSON.stringify(events));
    put(`columns-${String(size)}.bin`, columnBytes(events));
    put(`titles-${String(size)}.json`, JSON.stringify(events.map(({ title }) => title)));
  }
}

/** Starts and ends as whole numbers of four bytes, lanes as one byte; one column after the other. */
function columnBytes(events: readonly PlainEvent[]): Uint8Array {
  const numbers = Int32Array.from([...events.map(({ start }) => start), ...events.map(({ end }) => end)]);
  const lanes = Uint8Array.from(events, ({ lane }) => lane);
  return Buffer.concat([Buffer.from(numbers.buffer), lanes]);
}
