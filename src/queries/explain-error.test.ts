import { describe, expect, it } from 'vitest';
import { DatasetError, type DatasetFault } from './dataset-error.ts';
import { explainDelay, explainError, type Wanted } from './explain-error.ts';
import { TIME_LIMIT } from './fetch-json.ts';

const explain = (fault: DatasetFault, wanted: Wanted = 'timeline') =>
  explainError(new DatasetError(fault, '/dataset/x'), wanted);

describe('explainError', () => {
  it.each<[DatasetFault, boolean]>([
    [{ kind: 'offline' }, true],
    [{ kind: 'late' }, true],
    [{ kind: 'missing' }, true],
    [{ kind: 'http', status: 503 }, true],
    [{ kind: 'broken', at: 'events.title[3]', message: 'is not text.' }, true],
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

  it('blames a network that answers with its own sign-in page before whoever publishes the timeline', () => {
    const { what, mend } = explain({ kind: 'broken', at: '', message: 'is not JSON' });
    expect(`${what} ${mend}`).toMatch(/network wants you to sign in.*try again.*tell whoever publishes/);
  });

  it.each<[Wanted, string, string]>([
    ['timeline', 'the timeline', 'The timeline could not be reached'],
    ['eventPassages', 'this event’s passages', 'This event’s passages could not be reached'],
    ['search', 'the search', 'The search could not be reached'],
    ['sources', 'the sources', 'The sources could not be reached'],
  ])('names %s where that is what is missing', (wanted, named, title) => {
    expect(explain({ kind: 'offline' }, wanted).title).toBe(title);
    expect(explainDelay(wanted).title).toContain(named);
  });

  it('tells the time limit as it is', () => {
    expect(explain({ kind: 'late' }).what).toContain('half a minute');
    expect(TIME_LIMIT).toBe(30_000);
  });

  it('has words for a fault of the page itself', () => {
    expect(explainError(new TypeError('x is not a function'), 'search').title).toBe('Something went wrong');
    expect(explainError('thrown text', 'timeline').retry).toBe(true);
  });
});
