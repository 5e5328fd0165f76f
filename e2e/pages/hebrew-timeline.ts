import { expect, type Locator, type Page } from '@playwright/test';
import { TimelinePane } from './timeline-pane.ts';

/** The timeline in Hebrew, as lanes or as a strip, with the switch that has time run from right to left. */
export class HebrewTimeline extends TimelinePane {
  readonly switch: Locator;
  /** The strip under the drawing. */
  readonly overview: Locator;
  /** The strip's parts, in order of date. */
  readonly months: Locator;

  constructor(page: Page) {
    super(page, { region: 'ציר הזמן', plot: 'תרשים' });
    this.switch = this.button('זמן מימין לשמאל');
    this.overview = this.region.getByRole('group', { name: 'מבט כולל' });
    this.months = this.region.getByRole('link', { name: /20\d\d: / });
  }

  override get gathered(): Locator {
    return this.region.getByRole('list', { name: /^\d+ אירועים/ });
  }

  async turn(on: boolean): Promise<void> {
    await expect(this.switch).toHaveAttribute('aria-pressed', String(!on));
    await this.switch.click();
    await expect(this.switch).toHaveAttribute('aria-pressed', String(on));
  }

  /** What is written in it and would be seen as in a mirror: by all that turns it and what is around it. */
  async mirroredWords(): Promise<readonly string[]> {
    return this.region.evaluate((region) => {
      const isWritten = (element: Element) =>
        [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
        );
      const isMirrored = (element: Element) => {
        let across = 1;
        for (let each: Element | null = element; each; each = each.parentElement)
          across *= new DOMMatrix(getComputedStyle(each).transform).a;
        return across < 0;
      };
      const words = [...region.querySelectorAll('*')].filter(
        (each) => each.checkVisibility() && !each.closest('.sr-only') && isWritten(each),
      );
      if (words.length === 0) throw new Error('Nothing is written in the timeline.');
      return words.filter(isMirrored).map(({ textContent }) => textContent);
    });
  }
}
