import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { layOutEverything } from './lay-out.ts';

/**
 * Everything that axe knows for WCAG 2.2 AA and its best practices, contrast of colours included. `without`: a frame with another of our pages, whose
 * landmarks axe would take for doubles of this one's.
 */
export async function expectNoAxeViolations(page: Page, without?: string): Promise<void> {
  await layOutEverything(page);
  const builder = axe(page);
  if (without !== undefined) builder.exclude(without);
  const { violations } = await builder
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(told(violations)).toEqual([]);
}

/** Contrast of colours as readers get it who ask for more: 7:1 for text, 4.5:1 for large text. `where`: for the message. */
export async function expectEnhancedContrast(page: Page, where: string): Promise<void> {
  await layOutEverything(page);
  const { violations } = await axe(page).withRules(['color-contrast-enhanced']).analyze();
  expect.soft(told(violations), where).toEqual([]);
}

/**
 * What is violated, told of every element; of what passes, which is most of a page, one element a rule. A page without frames is looked at within
 * itself: else all of that goes through the wire and a second page, which takes longer than the looking.
 */
function axe(page: Page): AxeBuilder {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  return page.frames().length === 1 ? builder.setLegacyMode() : builder;
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function told(violations: Violations) {
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary ?? ''}`),
  }));
}
