import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { layOutEverything } from './lay-out.ts';

/** Everything that axe knows for WCAG 2.2 AA and its best practices, contrast of colours included. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await layOutEverything(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(told(violations)).toEqual([]);
}

/** Contrast of colours as readers get it who ask for more: 7:1 for text, 4.5:1 for large text. `where`: for the message. */
export async function expectEnhancedContrast(page: Page, where: string): Promise<void> {
  await layOutEverything(page);
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
  expect.soft(told(violations), where).toEqual([]);
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function told(violations: Violations) {
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary ?? ''}`),
  }));
}
