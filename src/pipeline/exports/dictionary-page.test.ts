// @vitest-environment jsdom
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { runOn, sampleWith } from '../testing/run-sample.ts';

it('tells every column of the spreadsheet and every field of the file, each with a meaning or a kind', async () => {
  const { files } = await runOn(sampleWith(), '--texts', 'texts');
  const file = (name: string) => String(files.content.get(`public/dataset/${name}`));
  const page = new DOMParser().parseFromString(file('dictionary.html'), 'text/html');
  const [columns, fields] = Array.from(page.querySelectorAll('table'), (table) =>
    Array.from(table.querySelectorAll('tbody tr'), (row) =>
      Array.from(row.children, ({ textContent }) => textContent),
    ),
  );
  const [heads] = Papa.parse<string[]>(file('events.csv')).data;
  expect(columns?.map(([name]) => name)).toEqual(heads);
  for (const [name, meaning] of columns ?? []) expect(meaning, name).not.toBe('');
  const told = Papa.parse<string[]>(file('timeline.dictionary.csv'), { skipEmptyLines: true }).data;
  expect(fields).toEqual(told.slice(1));
});
