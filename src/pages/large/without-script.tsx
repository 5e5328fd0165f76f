import type { ColumnTable } from '#domain/columns/column-table.ts';
import { firstRows } from '#domain/columns/first-rows.ts';
import { countWords, figure } from '#domain/count-words.ts';

/** At the head of the served page, where there is no script: an address that asks for an event, or for some, gets the same page as any other. */
export function WithoutScript({ table }: { readonly table: ColumnTable }) {
  return (
    <p className="large-opening__without-script">
      This page has been opened without JavaScript: it shows the first {figure(firstRows(table).length)} of{' '}
      {countWords(table.size)}, whatever its address asks for.
    </p>
  );
}
