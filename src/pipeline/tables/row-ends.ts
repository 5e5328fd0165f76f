/** How the rows of comma-separated values end. */
import { createReadStream } from 'node:fs';

export type RowEnd = '\n' | '\r\n' | '\r';

export const END_NAMES: Readonly<Record<RowEnd, string>> = { '\n': 'LF', '\r\n': 'CR LF', '\r': 'CR' };

export interface OtherEnd {
  /** The number of the row. */
  readonly row: number;
  readonly end: RowEnd;
}

/**
 * The first row that does not end as the first one does; null where all do, as far as cells can be told apart. Cost: looks at every
 * byte, up to that row.
 */
export async function otherEnd(path: string): Promise<OtherEnd | null> {
  let state: State = 'start';
  let row = 1;
  let first: RowEnd | null = null;
  for await (const chunk of createReadStream(path)) {
    for (const byte of chunk as Buffer) {
      const end = endAt(state, byte);
      state = next(state, byte);
      if (end === null) continue;
      first ??= end;
      if (end !== first) return { row, end };
      row++;
    }
    if (state === 'unclear') return null;
  }
  return null;
}

/** Within a row: `cr` behind a CR that may end it alone, `closed` behind a quotation mark that may be half of one. */
type State = 'start' | 'plain' | 'quoted' | 'closed' | 'cr' | 'unclear';

const [LF, CR, COMMA, QUOTE] = [0x0a, 0x0d, 0x2c, 0x22];

/** What ends a row at this byte. A CR does so at the byte behind it. */
function endAt(state: State, byte: number): RowEnd | null {
  if (state === 'cr') return byte === LF ? '\r\n' : '\r';
  return byte === LF && state !== 'quoted' && state !== 'unclear' ? '\n' : null;
}

function next(state: State, byte: number): State {
  if (state === 'unclear') return state;
  if (state === 'quoted') return byte === QUOTE ? 'closed' : 'quoted';
  if (byte === COMMA || byte === LF) return 'start';
  if (byte === CR) return 'cr';
  if (byte === QUOTE) return state === 'plain' ? 'unclear' : 'quoted';
  return state === 'closed' ? 'unclear' : 'plain';
}
