import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The group "Overview" under the timeline: a ruler of the axis or of its part around the story, and three sliders for what is in view. */
export class OverviewStrip {
  readonly strip: Locator;
  /** The frame around what is in view, and its edges. */
  readonly stretch: Locator;
  readonly first: Locator;
  readonly last: Locator;

  constructor(root: Page | FrameLocator) {
    this.strip = root.getByRole('group', { name: 'Overview', exact: true });
    this.stretch = this.strip.getByRole('slider', { name: 'Stretch in view', exact: true });
    this.first = this.strip.getByRole('slider', { name: 'First day in view', exact: true });
    this.last = this.strip.getByRole('slider', { name: 'Last day in view', exact: true });
  }

  /** What is said of where it stands. */
  async expectSaid(handle: Locator, words: string | RegExp): Promise<void> {
    await expect(handle).toHaveAttribute('aria-valuetext', words);
  }

  /** Days within the frame, as its edges tell. */
  async days(): Promise<number> {
    return Number(await this.last.inputValue()) - Number(await this.first.inputValue()) + 1;
  }

  /** Middle of a handle, or of a share of the strip, in pixels of the viewport. */
  async middleOf(place: Locator | number): Promise<{ readonly x: number; readonly y: number }> {
    await this.strip.scrollIntoViewIfNeeded();
    const box = await (typeof place === 'number' ? this.strip : place).boundingBox();
    if (!box) throw new Error('The overview is not on the screen.');
    const share = typeof place === 'number' ? place : 0.5;
    return { x: box.x + box.width * share, y: box.y + box.height / 2 };
  }

  /** Where the knob of an edge stands, in pixels from the strip's left. */
  async knobOf(edge: Locator): Promise<number> {
    const knob = edge.locator('..').locator('.overview__knob');
    const [strip, box] = await Promise.all([this.strip.boundingBox(), knob.boundingBox()]);
    return (box?.x ?? NaN) + (box?.width ?? NaN) / 2 - (strip?.x ?? NaN);
  }

  /** Takes hold of it and moves it by so many pixels, without letting go. */
  async pull(handle: Locator, by: number): Promise<void> {
    const { mouse } = this.strip.page();
    const { x, y } = await this.middleOf(handle);
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + by, y, { steps: 6 });
  }

  async drag(handle: Locator, by: number): Promise<void> {
    await this.pull(handle, by);
    await this.strip.page().mouse.up();
  }
}
