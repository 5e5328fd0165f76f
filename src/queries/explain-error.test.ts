import { describe, expect, it } from 'vitest';
import { DatasetError, type DatasetFault } from './dataset-error.ts';
import { explainError } from './explain-error.ts';

const explain = (fault: DatasetFault) => explainError(new DatasetError(fault, '/dataset/x'));

describe('explainError', () => {
  it.each<[DatasetFault, boolean]>([
    [{ kind: 'offline' }, true],
    [{ kind: 'missing' }, true],
    [{ kind: 'http', status: 503 }, true],
    [{ kind: 'broken', at: 'events.title[3]', message: 'is not text.' }, false],
    [{ kind: 'version', found: { odd: true }, expected: 1 }, false],
    [{ kind: 'mixed' }, true],
  ])('says of %j what happened and what to do, in whole sentences', (fault, retry) => {
    const said = explain(fault);
    expect(said.retry).toBe(retry);
    for (const sentence of [said.what, said.mend]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(JSON.stringify(said)).not.toMatch(/\[object|undefined|\.\)/);
  });

  it('names the place that is damaged', () => {
    expect(explain({ kind: 'broken', at: 'events.title[3]', message: 'is not text.' }).what).toContain(
      '(events.title[3]: is not text)',
    );
  });

  it('has words for a fault of the page itself', () => {
    expect(explainError(new TypeError('x is not a function')).title).toBe('Something went wrong');
    expect(explainError('thrown text').retry).toBe(true);
  });
});
