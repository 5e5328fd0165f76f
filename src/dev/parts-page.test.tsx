import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import { axeFaults } from '#testing/axe-faults.ts';
import { PartsPage } from './parts-page.tsx';

const UI = 'src/ui';
const HERE = 'src/dev';

function textsIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter((file) => ending.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** What the page is written with. */
const SAMPLES = textsIn(HERE, /\.tsx$/).join('\n');

describe('the page of all parts', () => {
  const components = textsIn(UI, /\.tsx$/).flatMap((text) =>
    Array.from(text.matchAll(/^export (?:function|const) ([A-Z]\w*)/gm), ([, name = '']) => name),
  );

  it('knows what there is', () => {
    expect(components.length).toBeGreaterThan(10);
  });

  it.each(components)('shows the component %s', (name) => {
    expect(SAMPLES).toMatch(new RegExp(`<${name}[\\s>]`));
  });

  // Of blocks and their kinds; the parts within a block are the component's own.
  const classes = new Set(
    textsIn(UI, /\.css$/).flatMap((text) =>
      Array.from(text.matchAll(/\.([a-z]+(?:-{1,2}[a-z]+)*)(?=[\s:[,>{.])/g), ([, name = '']) => name),
    ),
  );

  it('shows every class of a style sheet, once all that opens has been open', async () => {
    render(<PartsPage />);
    const worn = new Set<string>();
    const look = () => {
      for (const element of document.querySelectorAll('[class]'))
        for (const name of element.classList) worn.add(name);
    };
    await openEach(look);
    expect([...classes].filter((name) => !worn.has(name))).toEqual([]);
  });

  it('shows every shape, in both themes', () => {
    const { container } = render(<PartsPage />);
    for (const path of Object.values(SHAPE_PATHS)) {
      const drawn = [...container.querySelectorAll('.shape__body')].filter(
        (body) => body.getAttribute('d') === path,
      );
      expect(drawn.length).toBeGreaterThan(1);
    }
  });

  it('can be turned to run from the right, and to one theme', async () => {
    const { container } = render(<PartsPage />);
    await userEvent.click(screen.getByRole('radio', { name: 'Right to left' }));
    expect(container.querySelector('.parts-page__panes')?.getAttribute('dir')).toBe('rtl');
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(screen.queryByRole('region', { name: 'By day' })).toBeNull();
    expect(screen.getByRole('region', { name: 'By night' })).toBeDefined();
  });

  it('is accessible, and so is what opens on it', async () => {
    render(<PartsPage />);
    await openEach(async (opened) => {
      expect(await axeFaults(opened)).toEqual([]);
    });
  });
});

/** Opens what can be opened, in one theme, and looks at it: the whole page once its panels are open, then each dialog. */
async function openEach(look: (opened: HTMLElement) => unknown): Promise<void> {
  await userEvent.click(screen.getByRole('radio', { name: 'Light' }));
  for (const button of screen.getAllByRole('button', { expanded: false })) await userEvent.click(button);
  for (const shut of screen.getAllByText('Cite it')) await userEvent.click(shut);
  await look(screen.getByRole('main'));
  for (const button of screen.getAllByRole('button', { name: 'Open' })) {
    await userEvent.click(button);
    const dialog = screen.getByRole('dialog');
    await look(dialog);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  }
}
