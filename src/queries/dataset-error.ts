/** Why a file of the dataset could not be had. Thrown, because TanStack Query carries errors so; told apart by `fault.kind`. */
import type { DecodeError } from '#domain/dataset/decode.ts';

export type DatasetFault =
  /** No answer at all. */
  | { readonly kind: 'offline' }
  /** Silence for as long as the time limit, before an answer or in the middle of one. */
  | { readonly kind: 'late' }
  /** The host says that there is no such file. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'http'; readonly status: number }
  /** Not JSON, or not of the promised shape. */
  | { readonly kind: 'broken'; readonly at: string; readonly message: string }
  /** Made for another version of this page. */
  | { readonly kind: 'version'; readonly found: unknown; readonly expected: number }
  /** Files of two datasets: the timeline was published anew while the page was open. */
  | { readonly kind: 'mixed' };

export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly fault: DatasetFault;
  readonly url: string;

  constructor(fault: DatasetFault, url: string) {
    super(`${fault.kind}: ${url}`);
    this.fault = fault;
    this.url = url;
  }
}

export function decodeFault(error: DecodeError): DatasetFault {
  return error.kind === 'format'
    ? { kind: 'version', found: error.found, expected: error.expected }
    : { kind: 'broken', at: error.at, message: error.message };
}
