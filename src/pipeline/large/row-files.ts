/** The files that follow the rows: labels, details, addresses and lists of words, in one pass, and the columns at its end. */
import { addressFileOf, addressFileSchema } from '#domain/columns/address-file.ts';
import { ColumnBuilder, type Gathered } from '#domain/columns/column-builder.ts';
import { ROWS_PER_DETAIL } from '#domain/columns/large-manifest.ts';
import { labelsFileSchema } from '#domain/columns/labels-file.ts';
import { ByteWriter } from '#domain/columns/varints.ts';
import { detailShardSchema } from '#domain/dataset/event-details.ts';
import type { LargeManifest } from '#domain/columns/large-manifest.ts';
import { there } from '../write/complete-book.ts';
import type { UsedIds } from '../write/event-index.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import type { EventsTable } from './events-table.ts';
import type { Intake } from './intake.ts';
import { Postings } from './postings.ts';
import type { RowOrder } from './row-order.ts';
import type { Spool } from './spool.ts';

const ROWS_PER_LABELS = 2048;
const ROWS_PER_ADDRESSES = 4096;
/** Reading back every file of details would take as long as all the rest: these, and the last, stand for the others. */
const HELD = 32;

export type RowFiles = Pick<LargeManifest, 'labels' | 'details' | 'addresses' | 'words'> & {
  readonly gathered: Gathered;
};

interface Material {
  readonly intake: Intake;
  readonly order: RowOrder;
  readonly used: UsedIds;
  /** For lists of words. */
  readonly spool: Spool;
  /** What may be taken along. */
  readonly table: EventsTable;
}

export async function rowFiles(material: Material, folder: DatasetFolder): Promise<RowFiles> {
  const { intake, order, used, spool, table } = material;
  const size = order.seqs.length;
  const columns = new ColumnBuilder(size);
  const postings = new Postings(spool);
  const labels = new Labels(folder);
  const details = new Details(folder, size);
  const addresses = new Addresses(size);
  const rowsOf = tablesOf(used);
  for (const [row, seq] of order.seqs.entries()) {
    const { facts, terms } = intake.event(seq);
    const detail = intake.details.text(seq);
    columns.add({ ...facts, ...rowsOf(facts), standsOn: order.standsOn(row) });
    postings.add(row, terms);
    addresses.add(facts.id, row);
    await labels.add(facts.id, facts.title);
    await details.add(detail);
    await table.add(facts, detail);
  }
  await table.finish();
  const lists: string[] = [];
  const dictionary = await postings.finish(intake.terms.terms(), async (content) => {
    lists.push(await folder.binary(`postings-${String(lists.length)}`, content));
  });
  return {
    gathered: columns.finish(),
    labels: { rows: ROWS_PER_LABELS, files: await labels.finish() },
    details: { rows: ROWS_PER_DETAIL, files: await details.finish() },
    addresses: { files: await addresses.finish(folder) },
    words: { dictionary: await folder.binary('words', dictionary), files: lists },
  };
}

type Sets = Readonly<Record<'countries' | 'actors' | 'places' | 'sources' | 'outlets', readonly string[]>>;

function tablesOf(used: UsedIds): (facts: Sets) => Readonly<Record<keyof Sets, readonly number[]>> {
  const rowsIn = (table: readonly string[]) => {
    const rows = new Map(table.map((id, row) => [id, row]));
    return (ids: readonly string[]) => ids.map((id) => there(rows.get(id), id));
  };
  const [countries, actors, places, sources] = [
    rowsIn(used.countries),
    rowsIn(used.actors),
    rowsIn(used.places),
    rowsIn(used.sources),
  ];
  return (facts) => ({
    countries: countries(facts.countries),
    actors: actors(facts.actors),
    places: places(facts.places),
    sources: sources(facts.sources),
    outlets: sources(facts.outlets),
  });
}

class Labels {
  readonly #files: string[] = [];
  readonly #folder: DatasetFolder;
  #ids: string[] = [];
  #titles: string[] = [];

  constructor(folder: DatasetFolder) {
    this.#folder = folder;
  }

  async add(id: string, title: string): Promise<void> {
    this.#ids.push(id);
    this.#titles.push(title);
    if (this.#ids.length === ROWS_PER_LABELS) await this.#put();
  }

  async finish(): Promise<string[]> {
    if (this.#ids.length > 0) await this.#put();
    return this.#files;
  }

  async #put(): Promise<void> {
    const [number, ids, titles] = [this.#files.length, this.#ids, this.#titles];
    const payload = { first: number * ROWS_PER_LABELS, ids, titles };
    this.#files.push(await this.#folder.json(`labels-${String(number)}`, payload, labelsFileSchema));
    this.#ids = [];
    this.#titles = [];
  }
}

class Details {
  readonly #files: string[] = [];
  readonly #folder: DatasetFolder;
  readonly #last: number;
  #events: string[] = [];

  constructor(folder: DatasetFolder, size: number) {
    this.#folder = folder;
    this.#last = Math.ceil(size / ROWS_PER_DETAIL) - 1;
  }

  async add(json: string): Promise<void> {
    this.#events.push(json);
    if (this.#events.length === ROWS_PER_DETAIL) await this.#put();
  }

  async finish(): Promise<string[]> {
    if (this.#events.length > 0) await this.#put();
    return this.#files;
  }

  async #put(): Promise<void> {
    const shard = this.#files.length;
    const isHeld = shard % HELD === 0 || shard === this.#last;
    const rest = `"shard":${String(shard)},"events":[${this.#events.join(',')}]}`;
    const schema = isHeld ? detailShardSchema : null;
    this.#files.push(await this.#folder.jsonText(`details-${String(shard)}`, rest, schema));
    this.#events = [];
  }
}

class Addresses {
  readonly #files: readonly ByteWriter[];

  constructor(size: number) {
    const count = Math.max(1, Math.ceil(size / ROWS_PER_ADDRESSES));
    this.#files = Array.from({ length: count }, () => new ByteWriter());
  }

  add(id: string, row: number): void {
    const file = this.#files[addressFileOf(id, this.#files.length)];
    file?.bytes(Buffer.from(`${file.length > 0 ? ',' : ''}"${id}":${String(row)}`));
  }

  async finish(folder: DatasetFolder): Promise<string[]> {
    const names: string[] = [];
    for (const [number, file] of this.#files.entries()) {
      const rest = `"rows":{${Buffer.from(file.written()).toString()}}}`;
      names.push(await folder.jsonText(`addresses-${String(number)}`, rest, addressFileSchema));
    }
    return names;
  }
}
