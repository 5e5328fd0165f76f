/** Rules of the house that no other tool holds. Each takes files and says what is wrong, in a sentence with a place. */
import ts from 'typescript';

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
}

const MOST_LINES = 300;
const MEDIAN_LINES = 100;
const MEDIAN_FUNCTION_LINES = 12;

const CODE = /\.(ts|tsx|js|mjs|css)$/;
const TYPED = /\.tsx?$/;

/** Words in pieces, so that this file does not hold them itself. */
const LEFT_OPEN = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK', 'X' + 'XX'].join('|')})\\b`);
const ESCAPES = new RegExp(`@ts-(ignore|nocheck|expect-error)|${'eslint-' + 'disable'}`);
const UNTESTED = new RegExp(`\\b(test|it|describe)\\.(${['skip', 'on' + 'ly', 'fix' + 'me'].join('|')})\\b`);

/** Rules that met no code would pass, whatever the code is like. */
export function emptyFaults(files: readonly SourceFile[]): readonly string[] {
  return files.some(({ path }) => CODE.test(path))
    ? []
    : ['No file with code was found: nothing was checked.'];
}

/** Every rule over the code. */
export function codeFaults(files: readonly SourceFile[]): readonly string[] {
  const code = files.filter(({ path }) => CODE.test(path));
  return [
    ...wordFaults(code, LEFT_OPEN, 'is left open'),
    ...wordFaults(code, ESCAPES, 'escapes from a check'),
    ...wordFaults(code, UNTESTED, 'leaves tests out'),
    ...lengthFaults(code),
    ...functionFaults(code.filter(({ path }) => TYPED.test(path))),
  ];
}

function wordFaults(files: readonly SourceFile[], word: RegExp, says: string): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = word.exec(line);
      return found ? [`${path}:${String(index + 1)} ${says}: ${found[0]}`] : [];
    }),
  );
}

function lengthFaults(files: readonly SourceFile[]): readonly string[] {
  const lengths = files.map(({ path, text }) => ({ path, lines: lineCount(text) }));
  const middle = median(lengths.map(({ lines }) => lines));
  return [
    ...lengths
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ path, lines }) => `${path} has ${String(lines)} lines; the most is ${String(MOST_LINES)}.`),
    ...(middle < MEDIAN_LINES
      ? []
      : [`The median file has ${String(middle)} lines; it must stay under ${String(MEDIAN_LINES)}.`]),
  ];
}

function functionFaults(files: readonly SourceFile[]): readonly string[] {
  const middle = median(files.filter(({ path }) => !path.includes('.test.')).flatMap(functionLengths));
  return middle < MEDIAN_FUNCTION_LINES
    ? []
    : [
        `The median function has ${String(middle)} lines; it must stay under ${String(MEDIAN_FUNCTION_LINES)}.`,
      ];
}

/** Lines of every function that has a name of its own or is a method; callbacks belong to the function around them. */
export function functionLengths({ path, text }: SourceFile): readonly number[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lengths: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) lengths.push(linesOf(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lengths;
}

function linesOf(node: ts.Node, file: ts.SourceFile): number {
  const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
  return file.getLineAndCharacterOfPosition(node.getEnd()).line - first + 1;
}

/** 0 for no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}
