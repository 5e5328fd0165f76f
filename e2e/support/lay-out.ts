import type { Page } from '@playwright/test';

/** What the browser has not laid out yet, because it is far off the screen, has no place that could be measured. */
export function layOutEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}
