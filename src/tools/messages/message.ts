/** One ICU message: which values it takes, and the code that says it. */
import { createHash } from 'node:crypto';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { parse, type Token } from '@messageformat/parser';

export type ValueType = 'number' | 'string';

export interface CompiledMessage {
  /** By name, in order of name. A selection's cases are strings. */
  readonly values: ReadonlyMap<string, ValueType>;
  /** Names of elements in it, such as `link` of `<link>here</link>`, each as often as it stands there. */
  readonly elements: readonly string[];
  /** An arrow function from the values to the text; for a message without values, a string literal. */
  readonly code: string;
  /** What the code calls, by module. */
  readonly imports: readonly string[];
}

/** Elements in a message are kept apart from whatever a value may hold. `ui/rich.tsx` reads them. */
const OPEN = '\uE000';
const OPENED = '\uE001';
const CLOSE = '\uE002';

const ID_LENGTH = 4;

/**
 * By what a catalogue and the code that says the English message know each other: short, for it stands in the page's first load.
 * That no two are alike is checked where all are known.
 */
export function messageId(namespace: string, name: string): string {
  return createHash('sha256').update(`${namespace}.${name}`).digest('base64url').slice(0, ID_LENGTH);
}

/** @throws where the text is no ICU message of that language: the message tells what and where. */
export function compileMessage(text: string, language: string): CompiledMessage {
  if (!isBalanced(text)) throw new Error('an element in it is not closed, or stands within another');
  const marked = withNumbers(withElements(text));
  const tokens = parse(marked);
  const values = valuesOf(tokens);
  const elements = [...text.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? '').sort();
  if (values.size === 0)
    return { values, elements, code: visible(JSON.stringify(plain(tokens))), imports: [] };
  const module = compileModule(new MessageFormat(language), { message: marked });
  const code = /^export default \{\n {2}message: (?<code>[^]*)\n\}\s*$/m.exec(module)?.groups?.['code'];
  if (code === undefined) throw new Error('it was compiled to a shape that is not known here');
  const lacking = [...formsMissing(tokens, language)];
  if (lacking.length > 0) throw new Error(`a plural in it has no form for ${lacking.join(', ')}`);
  const imports = [...module.matchAll(/^import [^;]+;$/gm)].map(([line]) => line);
  return { values, elements, code: visible(code), imports };
}

/** Elements are closed before the next one opens. */
function isBalanced(text: string): boolean {
  return !/<\/?\w+>/.test(text.replaceAll(/<(\w+)>[^<]*<\/\1>/g, ''));
}

function withElements(text: string): string {
  return text.replaceAll(/<(\w+)>/g, `${OPEN}$1${OPENED}`).replaceAll(/<\/\w+>/g, CLOSE);
}

/** A number is a plural of which all forms are alike: the library's own way brings its whole formatter of skeletons along. */
function withNumbers(text: string): string {
  return text.replaceAll(/\{\s*(\w+)\s*,\s*number\s*\}/g, '{$1, plural, other{#}}');
}

/** Each form that the language's grammar has and a plural lacks. A plural of one form says a number, not a noun with it. */
function* formsMissing(tokens: readonly Token[], language: string): Generator<string> {
  for (const token of tokens) {
    if (!('cases' in token)) continue;
    const type = token.type === 'selectordinal' ? 'ordinal' : 'cardinal';
    const forms = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
    const told = token.cases.map(({ key }) => key).filter((key) => !key.startsWith('='));
    if (token.type !== 'select' && told.length > 1) yield* forms.filter((form) => !told.includes(form));
    for (const each of token.cases) yield* formsMissing(each.tokens, language);
  }
}

function visible(code: string): string {
  return code.replaceAll(/[\uE000-\uE002]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A message that takes no values may still quote or escape. */
function plain(tokens: readonly Token[]): string {
  const [only, ...others] = tokens;
  if (!only) return '';
  if (only.type !== 'content' || others.length > 0) throw new Error('it has more in it than text');
  return only.value;
}

function valuesOf(tokens: readonly Token[]): ReadonlyMap<string, ValueType> {
  const values = new Map<string, ValueType>();
  for (const [name, type] of [...valuesIn(tokens)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if ((values.get(name) ?? type) !== type)
      throw new Error(
        `{${name}} is a number in one place and a text in another: in a plural, # stands for it`,
      );
    values.set(name, type);
  }
  return values;
}

function* valuesIn(tokens: readonly Token[]): Generator<readonly [string, ValueType]> {
  for (const token of tokens) {
    switch (token.type) {
      case 'content':
      case 'octothorpe':
        break;
      case 'argument':
        yield [token.arg, 'string'];
        break;
      case 'function':
        throw new Error(`{${token.arg}, ${token.key}} has no way to be said: give it as a text`);
      default:
        yield [token.arg, token.type === 'select' ? 'string' : 'number'];
        for (const each of token.cases) yield* valuesIn(each.tokens);
    }
  }
}
