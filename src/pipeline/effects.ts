/** Everything that the pipeline does to the world, as arguments, so that tests run it in their own process. */
import type { Result } from '#base/result.ts';

export interface Entry {
  readonly name: string;
  /** other: a link, mostly; it may stand for either. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** Paths are relative to the working folder or absolute, with `/`. Errors are the system's words. */
export interface Files {
  /** null if there is no such folder. */
  readonly list: (folder: string) => Promise<Result<readonly Entry[] | null, string>>;
  /** null if there is no such file. */
  readonly read: (path: string) => Promise<Result<Uint8Array | null, string>>;
  /** Makes the folders on the way. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<Result<null, string>>;
  /** At the end of a file that was written before. */
  readonly append: (path: string, content: string) => Promise<Result<null, string>>;
  /** Puts a file in the place of another in one step. */
  readonly move: (from: string, to: string) => Promise<Result<null, string>>;
  /** A file, or a folder with all it holds; nothing there is no error. */
  readonly remove: (path: string) => Promise<Result<null, string>>;
}

export interface Effects {
  readonly files: Files;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}
