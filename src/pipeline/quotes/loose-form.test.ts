import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseForm } from './loose-form.ts';

describe('looseForm', () => {
  it('takes for the same what is typed for one another', () => {
    expect(looseForm('“Erdoğan’s” VISIT — İzmir, ırmak')).toBe('"erdogan\'s" visit - izmir, irmak');
  });

  it('keeps every place where it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(looseForm(before)).toHaveLength(before.length);
        expect(looseForm(`${before} ${after}`)).toBe(`${looseForm(before)} ${looseForm(after)}`);
      }),
    );
  });
});
