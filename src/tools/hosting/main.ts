/** `npm run hosting`: writes what hosts are told, from the table of promises. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hostingFiles } from './files.ts';

for (const [path, text] of Object.entries(hostingFiles())) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
