/** The annotations of a large dataset: a collection that names pages, each a file of some megabyte. */
import { openedAt } from '#domain/event-page.ts';
import { annotating, type Annotation, ANNOTATIONS, CONTEXT } from '../write/annotations.ts';
import { there } from '../write/complete-book.ts';
import type { SourceWithout } from '../write/source-records.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import { excerptsOf, type KeptSource } from './source-files.ts';
import type { Spool } from './spool.ts';

const ANNOTATIONS_PER_PAGE = 2048;

/** @param records of the sources, in their order */
export async function annotationFiles(
  title: string,
  sources: readonly KeptSource[],
  records: readonly SourceWithout[],
  spool: Spool,
  folder: DatasetFolder,
): Promise<void> {
  const total = sources.reduce((sum, { count }) => sum + count, 0);
  const pages = new Pages(total, folder);
  for (const [i, source] of sources.entries()) {
    const annotation = annotating(there(records[i], source.proved.id), (id) => `../${openedAt(id)}`);
    for (const excerpts of excerptsOf(source, spool)) {
      for (const excerpt of excerpts) await pages.add(annotation(excerpt));
    }
  }
  await pages.finish(title);
}

class Pages {
  readonly #total: number;
  readonly #folder: DatasetFolder;
  /** States that this page has told of. */
  readonly #states = new Set<string>();
  #items: string[] = [];
  #written = 0;

  constructor(total: number, folder: DatasetFolder) {
    this.#total = total;
    this.#folder = folder;
  }

  get #count(): number {
    return Math.max(1, Math.ceil(this.#total / ANNOTATIONS_PER_PAGE));
  }

  async add(annotation: Annotation): Promise<void> {
    this.#items.push(JSON.stringify(this.#inBrief(annotation)));
    if (this.#items.length === ANNOTATIONS_PER_PAGE) await this.#put();
  }

  /** What a page has told of a text once, it names from then on: it would be a third of all its bytes. */
  #inBrief(annotation: Annotation): object {
    const { target } = annotation;
    const { id } = target.state;
    if (this.#states.has(id)) return { ...annotation, target: { ...target, state: id } };
    this.#states.add(id);
    return annotation;
  }

  async finish(label: string): Promise<void> {
    if (this.#items.length > 0 || this.#written === 0) await this.#put();
    const collection = { '@context': CONTEXT, id: ANNOTATIONS, type: 'AnnotationCollection', label };
    const pages = { total: this.#total, first: pageName(1), last: pageName(this.#count) };
    await this.#folder.stable(ANNOTATIONS, `${JSON.stringify({ ...collection, ...pages })}\n`);
  }

  async #put(): Promise<void> {
    const number = ++this.#written;
    const page = {
      '@context': CONTEXT,
      id: pageName(number),
      type: 'AnnotationPage',
      partOf: ANNOTATIONS,
      startIndex: (number - 1) * ANNOTATIONS_PER_PAGE,
      ...(number > 1 && { prev: pageName(number - 1) }),
      ...(number < this.#count && { next: pageName(number + 1) }),
    };
    const content = `${JSON.stringify(page).slice(0, -1)},"items":[${this.#items.join(',')}]}\n`;
    await this.#folder.stable(pageName(number), content);
    this.#items = [];
    this.#states.clear();
  }
}

/** A name that stays, and is taken again by the page that comes to stand in its place. */
function pageName(number: number): string {
  return ANNOTATIONS.replace('.', `-${String(number)}.`);
}
