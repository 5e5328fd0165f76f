import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a program that knows nothing of the page reads in a picture. */
interface ReadPicture {
  readonly title: string;
  readonly language: string | null;
  readonly direction: string | null;
  readonly width: number;
  readonly height: number;
  /** All that is written in it. */
  readonly texts: readonly string[];
  /** What each event is called, by id. */
  readonly events: ReadonlyMap<string, string>;
  /** How many events stand behind each number. */
  readonly gathered: readonly number[];
  readonly fault: string | null;
}

/** The choices of a picture, among what can be taken along. */
export class PictureChoices {
  /** What is said of a picture that could not be made. */
  readonly said: Locator;

  private readonly page: Page;
  private readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('details.copying').filter({ has: page.locator('.downloads') });
    this.said = this.root.getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.locator('details.copying > summary').last().click();
    await expect(this.choice('SVG')).toBeVisible();
  }

  /** Its words end so in every language. */
  choice(form: 'SVG' | 'PNG'): Locator {
    return this.root.getByRole('button', { name: `(${form})` });
  }

  async save(form: 'SVG' | 'PNG'): Promise<SavedFile> {
    const coming = this.page.waitForEvent('download');
    await this.choice(form).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async read({ bytes }: SavedFile): Promise<ReadPicture> {
    const { events, ...read } = await this.page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = (selector: string) => [...root.querySelectorAll(selector)];
      const attribute = (each: Element, name: string) => each.getAttribute(name) ?? '';
      return {
        title: root.querySelector(':scope > title')?.textContent ?? '',
        language: root.getAttribute('lang'),
        direction: root.getAttribute('direction'),
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
        texts: all('text').map(({ textContent }) => textContent),
        events: all('[data-event-id]').map(
          (each) =>
            [attribute(each, 'data-event-id'), each.querySelector('title')?.textContent ?? ''] as const,
        ),
        gathered: all('[data-cluster-size]').map((each) => Number(attribute(each, 'data-cluster-size'))),
        fault: root.querySelector('parsererror')?.textContent ?? null,
      };
    }, bytes.toString('utf8'));
    return { ...read, events: new Map(events) };
  }

  /** Of what a PNG shows: its size, and how many different colours a part of its pixels has. */
  async look({ bytes }: SavedFile): Promise<Record<'width' | 'height' | 'colours', number>> {
    return this.page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? []);
      return { width, height, colours: new Set(pixels).size };
    }, bytes.toString('base64'));
  }
}
