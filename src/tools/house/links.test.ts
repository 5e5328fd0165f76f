import { describe, expect, it } from 'vitest';
import { linkFaults } from './links.ts';

const PATHS = ['README.md', 'docs/guide.md', 'docs/pictures/a.png', 'docs/größe.md', 'src/ui/README.md'];

const faults = (text: string, path = 'docs/guide.md') => linkFaults([{ path, text }], PATHS);

describe('linkFaults', () => {
  it.each([
    'the [readme](../README.md), [a part](../README.md#part), a ![picture](pictures/a.png "title")',
    '[a folder](../src/ui/) and [the root](..) and [from the root](/src/ui/README.md)',
    '[umlauts](gr%C3%B6%C3%9Fe.md), [angles](<pictures/a.png>), [by name][x]\n\n[x]: ../README.md',
    '[elsewhere](https://example.org/a.md), [mail](mailto:a@example.org), [here](#part)',
    'code such as `[a](nowhere.md)`, and\n\n```md\n[a](nowhere.md)\n```\n',
  ])('leaves alone: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['nowhere.md', 'see [this](nowhere.md)'],
    ['nowhere.md#part', 'see [this](nowhere.md#part)'],
    ['100%.md', 'see [this](100%.md)'],
    ['pictures/b.png', '![a picture](pictures/b.png)'],
    ['nowhere.md', 'by [name][x]\n\n[x]: nowhere.md'],
    ['../../README.md', 'out of the [project](../../README.md)'],
    ['nowhere.md', '```sh\ncode\n```\n\nafter [code](nowhere.md), and more\n\n```sh\ncode\n```\n'],
  ])('finds %s in: %s', (target, text) => {
    expect(faults(text)).toEqual([`docs/guide.md leads to ${target}, which is not there.`]);
  });

  it('starts from the folder of the page', () => {
    expect(faults('[guide](docs/guide.md)', 'README.md')).toEqual([]);
    expect(faults('[guide](docs/guide.md)')).toHaveLength(1);
  });

  it('reads Markdown alone', () => {
    expect(faults('[this](nowhere.md)', 'src/ui/a.ts')).toEqual([]);
  });
});
