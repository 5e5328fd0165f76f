/** axe over what a test has rendered. What needs a layout is left to browser tests, for jsdom has none. */
import axe, { type RunOptions } from 'axe-core';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: {
    'color-contrast': { enabled: false },
    'target-size': { enabled: false },
    // A part is no page, and stands in none of its landmarks here.
    region: { enabled: false },
  },
};

/** A line for each fault; none where all is well. */
export async function axeFaults(root: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(root, OPTIONS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
