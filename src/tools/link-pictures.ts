/** The pictures that previews of links show: which page has which, drawn into the site, and none of them missing. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PICTURE_SIZE } from './machine-tags.ts';
import type { PagePicture, StaticPage } from './static-page.ts';

/** What `src/pictures/static.ts` exports. */
export interface PictureShell {
  readonly renderPictures: (files: DatasetFiles) => Promise<LinkPictures>;
  readonly pngOf: (svg: string) => Promise<Uint8Array>;
}

type DatasetFiles = Pick<ReadonlyMap<string, unknown>, 'has' | 'get'>;

export interface LinkPictures {
  readonly pictures: readonly (PagePicture & { readonly svg: string })[];
  /** Letters that no face has: what is written with them has no picture. */
  readonly unknown: readonly string[];
}

/** An event's own; else the timeline's, if there is one. */
export function pictureFor(page: string, pictures: readonly PagePicture[]): PagePicture | null {
  const named = (name: string) => pictures.find(({ file }) => file === `pictures/${name}.png`) ?? null;
  const id = /^events\/([^/]+)\/index\.html$/.exec(page)?.[1];
  return (id === undefined ? null : named(`events/${id}`)) ?? named('timeline');
}

/**
 * Draws them all. False, with the reason said, where a page would then name a picture that is not there: such a site must not be published.
 */
export async function drawPictures(
  dist: string,
  pages: readonly StaticPage[],
  { pictures, unknown }: LinkPictures,
  pngOf: PictureShell['pngOf'],
): Promise<boolean> {
  if (unknown.length > 0)
    console.log(`No face has ${unknown.join(' ')}: what is written with it has no picture of its own.`);
  for (let first = 0; first < pictures.length; first += AT_ONCE)
    await Promise.all(
      pictures.slice(first, first + AT_ONCE).map(({ file, svg }) => drawn(join(dist, file), svg, pngOf)),
    );
  const without = withoutPicture(dist, pages);
  for (const file of without) console.error(`${file} names a picture that is not there.`);
  return without.length === 0;
}

const AT_ONCE = 16;

async function drawn(path: string, svg: string, pngOf: PictureShell['pngOf']): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await pngOf(svg));
}

/** Pages whose picture is not in the site, or is none of the size that the page tells. */
function withoutPicture(dist: string, pages: readonly StaticPage[]): readonly string[] {
  return pages
    .filter(({ picture }) => picture && !isPicture(join(dist, picture.file)))
    .map(({ file }) => file);
}

/** A PNG begins with eight bytes of its own, and tells its size eight bytes later. */
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

function isPicture(path: string): boolean {
  if (!existsSync(path)) return false;
  const content = readFileSync(path);
  return (
    content.length > 24 &&
    content.subarray(0, PNG.length).equals(PNG) &&
    content.readUInt32BE(16) === PICTURE_SIZE.width &&
    content.readUInt32BE(20) === PICTURE_SIZE.height
  );
}
