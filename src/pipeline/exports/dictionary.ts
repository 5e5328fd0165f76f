/** The data dictionary of `timeline.json`: a row for each field, made of the schema itself, so that the two cannot differ. */
import { csv } from '#domain/exports/csv.ts';

/** What is read here of a JSON Schema (draft 7). */
interface Node {
  readonly type?: unknown;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly anyOf?: readonly unknown[];
  readonly items?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export function dictionary(schema: object): string {
  return csv([['field', 'holds', 'allowed', 'meaning'], ...dictionaryRows(schema)]);
}

/** Of each field: its place, what it holds, what is allowed in it, what it means. */
export function dictionaryRows(schema: object): readonly (readonly string[])[] {
  return fieldsOf('', schema);
}

function fieldsOf(path: string, schema: object): readonly (readonly string[])[] {
  const { properties = {} } = schema as Node;
  return Object.entries(properties).flatMap(([name, value]) => {
    const node = nodeOf(value);
    const at = path === '' ? name : `${path}.${name}`;
    const [inner, suffix] = innermost(node);
    const row = [
      `${at}${suffix}`,
      kindOf(node),
      allowedIn(inner),
      node.description ?? inner.description ?? '',
    ];
    return [row, ...fieldsOf(`${at}${suffix}`, inner)];
  });
}

/** What a list or a value that may be null is of; `[]` for each list around it. */
function innermost(node: Node): readonly [inner: Node, suffix: string] {
  const some = node.anyOf?.map(nodeOf).find(({ type }) => type !== 'null');
  if (some) return innermost(some);
  if (node.items === undefined) return [node, ''];
  const [inner, suffix] = innermost(nodeOf(node.items));
  return [inner, `[]${suffix}`];
}

function kindOf(node: Node): string {
  if (node.anyOf) return node.anyOf.map((one) => kindOf(nodeOf(one))).join(' or ');
  if (node.items !== undefined) return `list of ${kindOf(nodeOf(node.items))}`;
  return typeof node.type === 'string' ? node.type : typeof node.const;
}

function allowedIn(node: Node): string {
  if (node.enum) return node.enum.map(String).join(' · ');
  if (node.const !== undefined) return JSON.stringify(node.const);
  return node.pattern ?? '';
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? value : {};
}
