import { describe, expect, it } from 'vitest';
import { type Visit, workersOf } from './may-keep.ts';

const container = {} as ServiceWorkerContainer;
const plain: Visit = { framed: false, secure: true, sparing: false, workers: () => container };

describe('workersOf', () => {
  it('keeps for a page of its own on a safe line', () => {
    expect(workersOf(plain)).toBe(container);
  });

  it.each([{ framed: true }, { secure: false }, { sparing: true }])('keeps nothing where %j', (other) => {
    expect(workersOf({ ...plain, ...other })).toBeNull();
  });

  it('keeps nothing where the browser cannot, or may not', () => {
    expect(workersOf({ ...plain, workers: () => undefined })).toBeNull();
    const refuse = () => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    };
    expect(workersOf({ ...plain, workers: refuse })).toBeNull();
  });
});
