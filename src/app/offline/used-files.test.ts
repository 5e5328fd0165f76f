import { expect, it } from 'vitest';
import { usedFiles } from './used-files.ts';

const site = new URL('https://host.example/reports/');

it('tells of files of the site that never change, each once', () => {
  const used = usedFiles(
    [
      'https://host.example/reports/assets/main-B1x2.js',
      'https://host.example/reports/assets/main-B1x2.js',
      'https://host.example/reports/dataset/index.0123456789ab.json',
      'https://host.example/reports/dataset/manifest.json',
      'https://host.example/reports/boot.js',
      'https://host.example/assets/main-B1x2.js',
      'https://other.example/reports/assets/main-B1x2.js',
    ],
    site,
  );
  expect(used).toEqual(['assets/main-B1x2.js', 'dataset/index.0123456789ab.json']);
});
