/** A page of the site as it stands in an edition: says which one it is, and that the newest is what search engines should list. */
import { escapeMarkup } from '#base/escape-markup.ts';
import { FRAME, pathOf } from '../machine-tags.ts';
import { rootOf } from '../page-template.ts';

export interface Frozen {
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  /** Where the edition stands, below the root of the site. */
  readonly path: string;
  /** What is said of it, and what that is called. */
  readonly line: string;
  readonly label: string;
  /** What says it in the page's language; below the edition's own base. */
  readonly script: string;
  readonly styles: readonly string[];
  /** The site's whole address with a slash at its end; null where it is not known. */
  readonly site: string | null;
}

/** From the base of an edition to the root of the site. */
const UP = '../../';

export function frozenPage(html: string, file: string, frozen: Frozen): string {
  const root = rootOf(file, './');
  const { version, date, line, label } = frozen;
  const marks = `data-edition="${version}"${date === null ? '' : ` data-edition-date="${date}"`}`;
  const told = `<aside class="edition" aria-label="${escapeMarkup(label)}"><p>${escapeMarkup(line)}</p></aside>`;
  return ownFiles(withCanonical(html, file, root), frozen)
    .replace(`href="${root}feed.atom"`, () => `href="${root}${UP}feed.atom"`)
    .replace('<html ', () => `<html ${marks} `)
    .replace('</head>', () => `${headTags(file, root, frozen).join('\n    ')}\n  </head>`)
    .replace('</body>', () => `  ${told}\n  </body>`);
}

/** What it embeds is the edition, too. */
export function frozenOembed(json: string, { site, path }: Frozen): string {
  if (site === null) return json;
  const response = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const frozen = Object.entries(response).map(([name, value]) => [
    name,
    typeof value === 'string' && name !== 'provider_url' ? value.replaceAll(site, site + path) : value,
  ]);
  return `${JSON.stringify(Object.fromEntries(frozen))}\n`;
}

/** What is cited of an edition is told there, whatever the newest tells. */
export function frozenFile(text: string, { site, path }: Frozen): string {
  return site === null ? text : within(text, ['events/', 'sources/'], { site, path });
}

function headTags(file: string, root: string, { styles, script }: Frozen): readonly string[] {
  return [
    `<link rel="latest-version" href="${root}${UP}${pathOf(file)}" />`,
    `<link rel="version-history" href="${root}${UP}changes/" />`,
    ...styles.map((style) => `<link rel="stylesheet" crossorigin href="${root}${style}" />`),
    `<script type="module" crossorigin src="${root}${script}"></script>`,
  ];
}

const CANONICAL = /<link rel="canonical" href="([^"]*)" \/>/;

/** A whole address is that of the newest already; one relative to the page is not. */
function withCanonical(html: string, file: string, root: string): string {
  const [, there] = CANONICAL.exec(html) ?? [];
  if (there?.includes('://') === true) return html;
  const page = file === FRAME ? '' : pathOf(file);
  const path = there === undefined ? page : new URL(there, `https://any.host/${page}`).pathname.slice(1);
  const tag = `<link rel="canonical" href="${root}${UP}${path}" />`;
  return there === undefined
    ? html.replace('</head>', () => `${tag}\n  </head>`)
    : html.replace(CANONICAL, () => tag);
}

/** Whole addresses of files that are not to change under an edition. */
function ownFiles(html: string, { site, path }: Frozen): string {
  return site === null ? html : within(html, ['oembed/', 'pictures/', 'dataset/'], { site, path });
}

interface Place {
  readonly site: string;
  readonly path: string;
}

function within(text: string, folders: readonly string[], { site, path }: Place): string {
  return folders.reduce((all, folder) => all.replaceAll(site + folder, site + path + folder), text);
}
