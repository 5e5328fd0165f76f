import { expect, it } from 'vitest';
import { parseDay } from '#domain/calendar.ts';
import { decoded } from '#domain/editions/decoded.ts';
import { editionFileSchema } from '#domain/editions/edition-file.ts';
import { editionFile } from './edition-file.ts';

const of = (...[timeline, published, updated]: readonly [object, string?, string?]) => {
  const day = (text: string | undefined) => (text === undefined ? null : parseDay(text));
  const file = editionFile({ timeline, published: day(published), updated: day(updated) }, 'abc');
  return decoded(editionFileSchema, JSON.parse(file.content));
};

it('has version and day as the authors tell them', () => {
  expect(of({ version: '1.2.0' }, '2026-01-05', '2026-02-10')).toMatchObject({
    dataset: 'abc',
    version: '1.2.0',
    date: '2026-02-10',
  });
  expect(of({ version: '1.2.0' }, '2026-01-05')).toMatchObject({ date: '2026-01-05' });
  expect(of({})).toMatchObject({ version: null, date: null });
});
