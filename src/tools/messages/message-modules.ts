/** Code from messages: the modules that say them in English, and the catalogue of another language. */
import { each } from './compare-languages.ts';
import { type CompiledMessage, messageId } from './message.ts';
import type { ReadLanguage } from './read-messages.ts';

/** TypeScript: a function for each message of the namespace. */
export function namespaceModule(namespace: string, messages: ReadonlyMap<string, CompiledMessage>): string {
  const all = [...messages];
  const said = new Set(all.map(([, { values }]) => (values.size === 0 ? 'say' : 'sayWith')));
  const lines = all.map(([name, message]) => {
    const id = messageId(namespace, name);
    if (message.values.size === 0)
      return `export const ${name} = (): string => say('${id}', ${message.code});`;
    const values = `{ ${[...message.values].map(([value, type]) => `${value}: ${type}`).join('; ')} }`;
    return `export const ${name} = (values: ${values}): string =>\n  sayWith('${id}', ${typed(message.code, values)}, values);`;
  });
  return [
    `/** Made from \`en/${namespace}.json\` by \`npm run messages\`: change the messages there. */`,
    ...calledBy(all.map(([, message]) => message)),
    `import { ${[...said].sort().join(', ')} } from './say.ts';`,
    '',
    ...lines,
    '',
  ].join('\n');
}

/**
 * JavaScript: the whole language, for `speak`.
 * @param idOf another name for an id
 */
export function catalogueModule(language: ReadLanguage, idOf = (id: string): string => id): string {
  const all = each(language);
  const lines = all.map(
    ({ namespace, name, message }) => `  '${idOf(messageId(namespace, name))}': ${message.code},`,
  );
  return [
    ...importsOf(all.map(({ message }) => message)),
    'export const catalogue = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

function typed(code: string, values: string): string {
  return code.replace(/^\(d\)/, `(d: ${values})`);
}

/** In TypeScript, what is called has better types. */
function calledBy(messages: readonly CompiledMessage[]): readonly string[] {
  const names = [...importedBy(messages).values()].flatMap((all) => [...all]);
  return names.length === 0 ? [] : [`import { ${names.sort().join(', ')} } from './icu.ts';`];
}

const NUMBER = 'const number = (_language, value, offset) => figure(value - offset);';

/** One import a module, of all that is called. Numbers are written as the page writes them: the library's own function knows the browser alone. */
function importsOf(messages: readonly CompiledMessage[]): readonly string[] {
  const imports = importedBy(messages);
  const hasNumbers = [...imports.values()].filter((names) => names.delete('number')).length > 0;
  if (hasNumbers) imports.set('#domain/count-words.ts', new Set(['figure']));
  const lines = [...imports]
    .filter(([, names]) => names.size > 0)
    .map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}';`)
    .sort();
  return hasNumbers ? [...lines, NUMBER] : lines;
}

function importedBy(messages: readonly CompiledMessage[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const line of messages.flatMap(({ imports }) => imports)) {
    const [, names = '', module = ''] = /^import \{ ([^}]+) \} from "([^"]+)";$/.exec(line) ?? [];
    const all = named.get(module) ?? new Set();
    for (const name of names.split(', ')) all.add(name);
    named.set(module, all);
  }
  return named;
}
