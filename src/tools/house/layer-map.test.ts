import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../../.config/layers.js';
import { folderFaults, MAP_FILE, withMap } from './layer-map.ts';

const layers = [
  { folder: 'base', holds: 'small things', layers: [], packages: [] },
  { folder: 'views/*', holds: 'views', layers: ['base'], packages: ['react'], node: true },
];
const page = 'Before\n\n<!-- layers: printed by npm run map -->\noutdated\n<!-- end of layers -->\n\nAfter\n';

describe('withMap', () => {
  it('prints the table between its marks and leaves the rest alone', () => {
    const printed = withMap(page, layers) ?? '';
    expect(printed).toMatch(/^Before\n\n<!--/);
    expect(printed).toMatch(/-->\n\nAfter\n$/);
    expect(printed).toContain('| `views/*` | views        | `base`                     | `react`, `Node` |');
    expect(printed).not.toContain('outdated');
  });

  it('changes nothing the second time', () => {
    const printed = withMap(page, layers);
    expect(withMap(printed ?? '', layers)).toBe(printed);
  });

  it('says when a page has no place for it', () => {
    expect(withMap('Nothing here', layers)).toBeNull();
  });
});

it('the map in the README is not stale', () => {
  const readme = readFileSync(MAP_FILE, 'utf8');
  expect(withMap(readme, LAYERS), 'run npm run map').toBe(readme);
});

describe('folderFaults', () => {
  it('wants every folder in the table, with a README', () => {
    const paths = [
      'src/base/README.md',
      'src/base/a.ts',
      'src/views/list/a.ts',
      'src/utils/README.md',
      'docs/x.md',
    ];
    expect(folderFaults(paths, layers)).toEqual([
      'src/views has no README.md that tells what is here.',
      expect.stringContaining('src/utils is not in the table'),
    ]);
  });
});
