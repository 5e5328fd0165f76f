import type { ColumnTable } from '#domain/columns/column-table.ts';
import { firstRows } from '#domain/columns/first-rows.ts';
import { withoutScript } from '#messages/large.ts';

/** At the head of the served page, where there is no script: an address that asks for an event, or for some, gets the same page as any other. */
export function WithoutScript({ table }: { readonly table: ColumnTable }) {
  return (
    <p className="large-opening__without-script">
      {withoutScript({ first: firstRows(table).length, total: table.size })}
    </p>
  );
}
