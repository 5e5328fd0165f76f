/** A file as text: UTF-8, its lines ended by `\n`, whatever editor wrote it. */
import { fault, type Position, type Problem, startOf } from '../problem.ts';

export interface TextFile {
  /** As it is shown to the author: `data/events/x.md`. */
  readonly path: string;
  readonly text: string;
}

export interface DecodedTextFile {
  readonly file: TextFile;
  /** Where the file stops being UTF-8; its text has other signs there. */
  readonly problem: Problem | null;
}

/** A byte order mark and `\r\n` are tolerated; bytes that are not UTF-8 are not. */
export function decodeTextFile(path: string, bytes: Uint8Array): DecodedTextFile {
  const file = { path, text: new TextDecoder().decode(bytes).replaceAll('\r\n', '\n') };
  if (isUtf8(bytes)) return { file, problem: null };
  const at = positionsIn(file)(file.text.indexOf('\uFFFD'));
  return { file, problem: fault(at, 'This file is not UTF-8 from here on.', 'Save it again as UTF-8.') };
}

export function fileFault(path: string, why: string): Problem {
  return fault(startOf(path), `This file cannot be read: ${why}.`, 'Make it readable, or take it away.');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** From an offset in the file's text to its place. Cost: one pass over the text, then a search among its lines. */
export function positionsIn({ path, text }: TextFile): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)];
  return (offset) => {
    const line = Math.max(1, starts.findLastIndex((start) => start <= offset) + 1);
    return { file: path, line, column: Math.max(0, offset) - (starts[line - 1] ?? 0) + 1 };
  };
}
