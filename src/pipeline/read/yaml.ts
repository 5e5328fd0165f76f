/** YAML that remembers where each value stands. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { fault, type Position, type Problem } from '../problem.ts';
import { positionsIn, type TextFile } from './text-file.ts';

export type Path = readonly (string | number)[];

export interface Yaml {
  /** Plain data; what it is worth, a schema decides. */
  readonly value: unknown;
  /** The place of a value; of the nearest thing around it where there is none. */
  readonly at: (path: Path) => Position;
  /** The place of a key; of the value where it has none. */
  readonly atKey: (path: Path) => Position;
  /** True of what only looks like YAML to a schema: its author wrote cells of a table. */
  readonly isTabled?: true;
}

export interface YamlReading {
  /** null when the YAML itself is wrong. */
  readonly yaml: Yaml | null;
  readonly problems: readonly Problem[];
}

/** Reads the part of a file between two offsets. */
export function readYaml(file: TextFile, from = 0, to = file.text.length): YamlReading {
  const positions = positionsIn(file);
  const place = (offset: number): Position => positions(from + offset);
  const part = file.text.slice(from, to);
  const document = parseDocument(part, { prettyErrors: false, stringKeys: true });
  const problems = [
    ...telling([...document.errors, ...document.warnings]).map((error) => yamlFault(error, part, place)),
    ...aliasFaults(document, place),
  ];
  if (problems.length > 0) return { yaml: null, problems };
  const at = (path: Path): Position => place(valueOffset(part, nearestNode(document, path)));
  const atKey = (path: Path): Position => {
    const key = keyNode(document, path);
    return key ? place(key.range?.[0] ?? 0) : at(path);
  };
  return { yaml: { value: document.toJS() as unknown, at, atKey }, problems };
}

const MENDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Put text that begins with ! in quotes.',
};
const MEND = 'Correct it. Text that holds ": " or " #", or begins with a sign, goes in quotes or after ">-".';

function yamlFault(error: YAMLError, part: string, place: (offset: number) => Position): Problem {
  const line = part.slice(part.lastIndexOf('\n', error.pos[0] - 1) + 1);
  const mend = /^ *\t/.test(line) ? MENDS['TAB_AS_INDENT'] : MENDS[error.code];
  const words = error.message.replace(/\s+/g, ' ').replace(/\.$/, '');
  return fault(place(error.pos[0]), `This is not valid YAML: ${words}.`, mend ?? MEND);
}

/** After the first error of syntax, further ones are mostly its consequences. */
function telling(errors: readonly YAMLError[]): readonly YAMLError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

/** YAML's own repetitions are not taken: nearly always, the author meant a star. */
function aliasFaults(document: Document, place: (offset: number) => Position): readonly Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      const message = `"*${source}" would repeat another value.`;
      found.push(fault(place(range?.[0] ?? 0), message, 'Put text that begins with * in quotes.'));
    },
  });
  return found;
}

function nearestNode(document: Document, path: Path): Node | null {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function keyNode(document: Document, path: Path): Node | null {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return null;
  const key = parent.items
    .map((pair) => pair.key)
    .find((node) => isScalar(node) && node.value === path.at(-1));
  return isNode(key) ? key : null;
}

/** Of text that begins below its `>-`, the first letter. */
function valueOffset(part: string, node: Node | null): number {
  const start = node?.range?.[0] ?? 0;
  if (!isScalar(node) || (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL')) return start;
  const below = /\n\s*(?=\S)/y;
  below.lastIndex = part.indexOf('\n', start);
  return below.test(part) ? below.lastIndex : start;
}
