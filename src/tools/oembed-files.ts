/** A file for each page that other pages may embed, which the page itself names: whoever is given its address finds it there. */
import { escapeMarkup } from '#base/escape-markup.ts';
import { oembed, oembedName } from '#domain/exports/oembed.ts';
import { FRAME, pathOf, PICTURE_SIZE } from './machine-tags.ts';
import type { StaticPage } from './static-page.ts';

type Located = Pick<StaticPage, 'file' | 'movedTo'>;

/** @param site its whole address, with a slash at its end */
export function oembedFiles(
  site: string,
  pages: readonly StaticPage[],
): readonly { readonly file: string; readonly content: string }[] {
  return pages.flatMap((page) => {
    const name = oembedName(pathname(page));
    if (name === null || page.file === FRAME || page.movedTo !== undefined) return [];
    const thumbnail = page.picture && { address: site + page.picture.file, ...PICTURE_SIZE };
    const response = oembed(
      { pathname: pathname(page), title: page.title, thumbnail: thumbnail ?? undefined },
      site,
    );
    return { file: fileOf(name), content: `${JSON.stringify(response)}\n` };
  });
}

/** Of a page that leads elsewhere, the file of what is there. */
export function oembedTags(site: string, page: StaticPage): readonly string[] {
  const name = oembedName(pathname(page));
  if (name === null) return [];
  const title = escapeMarkup(page.title);
  return [
    `<link rel="alternate" type="application/json+oembed" href="${site}${fileOf(name)}" title="${title}" />`,
  ];
}

function fileOf(name: string): string {
  return `oembed/${name}.json`;
}

function pathname({ file, movedTo }: Located): string {
  return new URL(movedTo ?? '', `https://any.host/${pathOf(file)}`).pathname;
}
