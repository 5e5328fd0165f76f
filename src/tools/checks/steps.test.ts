import { expect, it } from 'vitest';
import { steps } from './steps.ts';

const commandOf = (name: string, texts?: string) =>
  steps(texts).find((step) => step.name === name)?.command ?? [];

it('checks the imports of everything that has rules, the browser tests and the measurements among it', () => {
  expect(commandOf('imports')).toEqual(
    expect.arrayContaining(['depcruise', 'src', 'e2e', 'bench', 'vite.config.ts']),
  );
});

it('runs programs, not lines for a shell', () => {
  const words = steps('texts').flatMap(({ command }) => command);
  expect(words.filter((word) => word === '' || /[&|;<>"'$]/.test(word))).toEqual([]);
});

it('verifies quotes against the texts where they are given', () => {
  expect(commandOf('quotes in texts')).toEqual([]);
  expect(commandOf('quotes in texts', 'a folder')).toEqual([...commandOf('data'), '--texts', 'a folder']);
});
