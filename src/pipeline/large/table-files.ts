/** Every table in the folder is read, and read once. */
import type { Files } from '../effects.ts';
import { fault, note, type Problem, startOf } from '../problem.ts';
import type { Mapping } from '../tables/read-mapping.ts';

/** Mappings of tables that no other reads. Adds to `problems`. */
export function readOnce(mappings: readonly Mapping[], problems: Problem[]): readonly Mapping[] {
  const first = new Map<string, Mapping>();
  for (const mapping of mappings) {
    const { path } = mapping.table;
    const other = first.get(path);
    if (!other) first.set(path, mapping);
    else {
      const message = `${path} is read by ${other.path} already.`;
      problems.push(fault(mapping.at(['file']), message, 'Take one of the two away.'));
    }
  }
  return [...first.values()];
}

export async function unreadTables(
  folder: string,
  mappings: readonly Mapping[],
  files: Files,
): Promise<readonly Problem[]> {
  const listed = await files.list(folder);
  const read = new Set(
    mappings.flatMap(({ table, evidenceIn }) => [
      table.path,
      ...(evidenceIn.kind === 'table' ? [evidenceIn.table.path] : []),
    ]),
  );
  return (listed.ok ? (listed.value ?? []) : [])
    .filter(({ name, kind }) => kind !== 'folder' && /^[^.].*\.(csv|ndjson|parquet)$/.test(name))
    .map(({ name }) => `${folder}/${name}`)
    .filter((path) => !read.has(path))
    .map((path) =>
      note(startOf(path), 'Nothing reads this table.', 'Write a mapping for it, or take it away.'),
    );
}
