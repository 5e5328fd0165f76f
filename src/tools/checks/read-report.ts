/** What a tool has written about its run. */
import { readFileSync } from 'node:fs';

/** Null where there is no report, or one that was cut off. */
export function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
