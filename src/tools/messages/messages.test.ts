import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numbered, withNumbers } from './catalogue-plugin.ts';
import { idFaults, translationFaults } from './compare-languages.ts';
import { catalogueModule, namespaceModule } from './message-modules.ts';
import { languagesIn, readLanguage } from './read-messages.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

const ENGLISH = {
  title: 'Events',
  count: '{n, plural, one{# event} other{# events}} in <link>{place}</link>',
};

function faultsOf(turkish: unknown): readonly string[] {
  write('en/list.json', ENGLISH);
  write('tr/list.json', turkish);
  const other = readLanguage(folder, 'tr');
  return [...other.faults, ...translationFaults(readLanguage(folder, 'en'), other)];
}

describe('messages', () => {
  it('a translation with the same values and elements, in whatever order, is none to blame', () => {
    expect(
      faultsOf({ title: 'Olaylar', count: '<link>{place}</link>: {n, plural, one{# olay} other{# olay}}' }),
    ).toEqual([]);
    expect(languagesIn(folder)).toEqual(['en', 'tr']);
  });

  it.each([
    ['a message that is missing', { title: 'Olaylar' }, '“count” is missing'],
    ['a message that English lacks', { ...ENGLISH, more: 'x' }, '“more” is said nowhere'],
    ['a value that is left out', { ...ENGLISH, count: '<link>{n, number}</link>' }, 'n instead of n, place'],
    ['a value of another name', { ...ENGLISH, title: 'Olaylar {n}' }, 'n instead of none'],
    ['an element that is left out', { ...ENGLISH, count: '{n, number} {place}' }, 'none instead of link'],
    ['a message that is none', { ...ENGLISH, title: 'Olaylar {x' }, '“title” is no message'],
    ['a text that is none', { ...ENGLISH, title: 3 }, 'it must be one text by name'],
    ['a file that is none', '{', 'no JSON'],
  ])('tells of %s', (_, turkish, words) => {
    expect(faultsOf(turkish).join('\n')).toContain(words);
  });

  it('tells of two that would be taken for each other', () => {
    // Found by trying names until two had the same id.
    write('en/list.json', { m378: 'x', m2220: 'y' });
    expect(idFaults(readLanguage(folder, 'en'))).toEqual([
      'list.m2220 and list.m378 have the same short id: rename one of them.',
    ]);
    write('en/list.json', { m378: 'x', m2221: 'y' });
    expect(idFaults(readLanguage(folder, 'en'))).toEqual([]);
  });

  it('what is made says it: in English by itself, in another language by the catalogue', () => {
    expect(
      faultsOf({ title: 'Olaylar', count: '<link>{place}</link>: {n, plural, one{#} other{# olay}}' }),
    ).toEqual([]);
    const made = namespaceModule('list', readLanguage(folder, 'en').messages.get('list') ?? new Map());
    expect(made).toContain("export const title = (): string => say('");
    expect(made).toContain('values: { n: number; place: string }');
    const told = catalogueModule(readLanguage(folder, 'tr'));
    const id = /title = \(\): string => say\('(....)'/.exec(made)?.[1] ?? '';
    expect(told).toContain(`'${id}': "Olaylar"`);
    const numbers = numbered(readLanguage(folder, 'en'));
    const short = numbers.get(id) ?? '';
    expect(withNumbers(made, numbers)).toContain(`title = (): string => say('${short}'`);
    expect(catalogueModule(readLanguage(folder, 'tr'), (each) => numbers.get(each) ?? each)).toContain(
      `'${short}': "Olaylar"`,
    );
  });
});
