/** One event a row, for spreadsheets. Lists in a cell stand a line each. */
import { categoryLabel, countryName, statusLabel } from '../labels.ts';
import { dateWords } from '../date-words.ts';
import { CSV_MARK, type CsvCell, csvRow } from './csv.ts';
import { daysOf, type Exported, type ExportedEvent, quotedIn, remarksOn, toldOf } from './exported.ts';

/** Column by column: its name, and what stands in it. */
const COLUMNS: readonly (readonly [
  name: string,
  cell: (event: ExportedEvent, exported: Exported) => CsvCell,
])[] = [
  ['id', ({ row }) => row.id],
  ['title', ({ row }) => row.title],
  ['language', ({ row }) => row.language],
  ['date', ({ row }) => dateWords(row.date)],
  ['date_edtf', ({ detail }) => detail.edtf],
  ['first_day', ({ row }) => daysOf(row.date).first],
  ['last_day', ({ row }) => daysOf(row.date).last],
  ['date_rests_on', ({ detail }) => detail.basis.kind],
  ['category', ({ row }) => categoryLabel(row.category)],
  ['status', ({ row }) => statusLabel(row.status)],
  ['countries', ({ row }) => lines(row.countries.map(countryName))],
  ['actors', ({ row }) => lines(row.actors.map(({ name }) => name))],
  ['places', ({ row }) => lines(row.places.map(({ name }) => name))],
  ['sources', ({ row }) => lines(row.sources.map(({ publisher }) => publisher))],
  ['reported_by', ({ row }) => lines(row.outlets.map(({ publisher }) => publisher))],
  ['independent_origins', ({ row }) => row.origins],
  ['quotations', (event) => lines(quotedIn(event))],
  ['accounts_differ_on', ({ detail }) => lines(detail.conflicts.map(({ about }) => about))],
  ['told', ({ detail }) => toldOf(detail)],
  ['address', ({ row }, { addressOf }) => addressInCell(addressOf(row.id))],
  ['remarks', (_, exported) => lines(remarksInCell(exported))],
];

/** Their names, in order. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

export function eventsCsv(exported: Exported): string {
  return eventsCsvHead() + exported.events.map((event) => eventCsvRow(event, exported)).join('');
}

/** For a file that is written event by event: what stands before the first. */
export function eventsCsvHead(): string {
  return CSV_MARK + csvRow(CSV_COLUMNS);
}

/** @param exported all but its events */
export function eventCsvRow(event: ExportedEvent, exported: Exported): string {
  return csvRow(COLUMNS.map(([, cell]) => cell(event, exported)));
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}

/** Behind a semicolon, what a spreadsheet may run gets an apostrophe, and an address that has one leads nowhere. */
function addressInCell(address: string): string {
  return address.replaceAll(';', '%3B');
}

function remarksInCell({ view, ...exported }: Exported): readonly string[] {
  return remarksOn({ ...exported, view: view && { ...view, address: addressInCell(view.address) } });
}
