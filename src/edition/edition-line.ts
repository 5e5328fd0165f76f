/** The line that the release put at the head of the page: in the page's language, and with the way to a newer edition where there is one. */
import { editionWords } from '#domain/editions/edition-words.ts';
import * as words from '#messages/editions.ts';
import { openBasePath } from '#session/base-path.ts';
import { isNewer, newestEdition, rootAbove, sameView } from './newest.ts';

/** Of the pages that others frame. */
const FRAME = /\/embed\/(?:index\.html)?$/;

export async function editionLine(): Promise<void> {
  const line = document.querySelector<HTMLElement>('.edition');
  const { edition: version, editionDate: date = null } = document.documentElement.dataset;
  if (!line || version === undefined) return;
  const base = new URL(openBasePath(), location.href).href;
  const [newest] = await Promise.all([newestEdition(rootAbove(base)), pageReady()]);
  const said = document.createElement('p');
  said.append(editionWords({ version, date }));
  if (newest && isNewer(newest.version, version)) said.append(' · ', newerLink(base), changesLink(base));
  line.setAttribute('aria-label', words.about());
  line.replaceChildren(said);
}

/** Until then the page may not know its language. */
function pageReady(): Promise<void> {
  const root = document.documentElement;
  return new Promise((resolve) => {
    const look = (): void => {
      if (root.dataset['ready'] !== 'true') return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
    look();
  });
}

/** The view changes while the page is open: the address is made when the link is about to be used. */
function newerLink(base: string): HTMLAnchorElement {
  const link = linkTo(sameView(location.href, base), words.newer());
  const settle = (): void => {
    link.href = sameView(location.href, base);
  };
  for (const event of ['pointerenter', 'pointerdown', 'focus', 'click']) link.addEventListener(event, settle);
  // In a frame, the newer edition takes the place of this one: the article around it stays.
  if (FRAME.test(location.pathname)) link.target = '_self';
  return link;
}

/** Where there is little room, it is left out. */
function changesLink(base: string): HTMLElement {
  const part = document.createElement('span');
  part.className = 'edition__changes';
  part.append(' · ', linkTo(`${rootAbove(base)}changes/`, words.changes()));
  return part;
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}
