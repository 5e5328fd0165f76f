import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawPictures, pictureFor } from './link-pictures.ts';
import type { PagePicture, StaticPage } from './static-page.ts';

const TIMELINE: PagePicture = { file: 'pictures/timeline.png', alt: 'All' };
const TALKS: PagePicture = { file: 'pictures/events/talks.png', alt: 'Talks' };

describe('pictureFor', () => {
  it('is an event’s own, else the timeline’s', () => {
    const both = [TIMELINE, TALKS];
    expect(pictureFor('events/talks/index.html', both)).toBe(TALKS);
    for (const page of [
      'events/other/index.html',
      'index.html',
      'about/index.html',
      'sources/talks/index.html',
    ])
      expect(pictureFor(page, both)).toBe(TIMELINE);
    expect(pictureFor('index.html', [TALKS])).toBe(null);
  });
});

/** As much of a PNG as tells its size. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64);
  bytes.write('89504e470d0a1a0a', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('drawPictures', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'sourceline-pictures-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
    vi.restoreAllMocks();
  });

  const page = (file: string, picture: PagePicture | null): StaticPage => ({
    file,
    title: '',
    description: '',
    html: '',
    preload: [],
    parts: [],
    ahead: [],
    aheadWhere: null,
    picture,
  });
  const pages = [page('index.html', TIMELINE), page('events/talks/index.html', TALKS)];
  const draws = (
    pictures: readonly PagePicture[],
    pngOf: (svg: string) => Promise<Uint8Array> = () => Promise.resolve(png(1200, 630)),
    unknown: readonly string[] = [],
  ) =>
    drawPictures(
      dir,
      pages,
      { pictures: pictures.map((each) => ({ ...each, svg: each.alt })), unknown },
      pngOf,
    );

  it('writes each into the site', async () => {
    expect(await draws([TIMELINE, TALKS])).toBe(true);
    expect(readFileSync(join(dir, TALKS.file))).toEqual(png(1200, 630));
  });

  it.each([
    ['is not made', [TIMELINE], png(1200, 630)],
    ['is of another size', [TIMELINE, TALKS], png(600, 315)],
    ['is empty', [TIMELINE, TALKS], new Uint8Array()],
    ['is no PNG', [TIMELINE, TALKS], Buffer.from('<svg></svg>'.repeat(9))],
  ])(
    'fails the build where a picture that a page names %s, and says which page',
    async (_how, pictures, talks) => {
      const said = vi.spyOn(console, 'error').mockReturnValue();
      const pngOf = (svg: string) => Promise.resolve(svg === TALKS.alt ? talks : png(1200, 630));
      expect(await draws(pictures, pngOf)).toBe(false);
      expect(said.mock.calls).toEqual([['events/talks/index.html names a picture that is not there.']]);
    },
  );

  it('asks for none of a page that names none, and says which letters have no face', async () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const plain = [page('index.html', null)];
    const draw = () => Promise.resolve(png(1200, 630));
    expect(await drawPictures(dir, plain, { pictures: [], unknown: ['会'] }, draw)).toBe(true);
    expect(said.mock.calls.flat().join('')).toContain('会');
    expect(existsSync(join(dir, 'pictures'))).toBe(false);
  });
});
