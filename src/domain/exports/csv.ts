/** Rows for spreadsheets: RFC 4180, UTF-8 with a byte order mark, without which Excel takes it for another encoding. */

export type CsvCell = string | number | null;

/** What a file begins with. */
export const CSV_MARK = '\uFEFF';

export function csv(rows: readonly (readonly CsvCell[])[]): string {
  return CSV_MARK + rows.map(csvRow).join('');
}

export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

/** What spreadsheets take for the beginning of a formula, in its wide forms too. */
const AT_ITS_BEGINNING = /^(?=[^\S\r\n]*[=+\-@＝＋－＠]|[\t\r])/;
/** Where commas mark decimals, semicolons part cells; a quote in mid-line opens nothing there, so that lines of a cell are rows, and one behind a semicolon may be dropped. */
const WITHIN = /([\r\n;])(?=(?:[^\S\r\n]|")*[=+\-@＝＋－＠])/g;

/** Words of others stand in cells: what a spreadsheet would run is made text by an apostrophe, which it does not show. */
function written(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = value.replace(AT_ITS_BEGINNING, "'").replace(WITHIN, "$1'");
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
