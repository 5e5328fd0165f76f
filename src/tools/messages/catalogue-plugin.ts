/**
 * Gives the page each language that is not English as a module of its own: `virtual:catalogue/tr`, and what a browser may lack of it:
 * `virtual:names/az`. In the built page, messages are known by their number instead of by a hash of their name: it is shorter, and need
 * not stay the same from one build to the next.
 */
import type { Plugin } from 'vite';
import { each, idFaults, translationFaults } from './compare-languages.ts';
import { namesModule } from './names-module.ts';
import { messageId } from './message.ts';
import { catalogueModule } from './message-modules.ts';
import { readLanguage, type ReadLanguage } from './read-messages.ts';

const CATALOGUE = 'virtual:catalogue/';
const NAMES = 'virtual:names/';
/** By convention no other plugin touches what begins so. */
const HELD = '\0';

const WEIGHTS = ['400', '600', '700'];

/** The same family's letters of other scripts, which come with the words that need them. */
const FACES: Readonly<Record<string, readonly string[]>> = {
  he: WEIGHTS.map((weight) => `@fontsource/ibm-plex-sans-hebrew/hebrew-${weight}.css`),
  ar: WEIGHTS.map((weight) => `@fontsource/ibm-plex-sans-arabic/arabic-${weight}.css`),
};

const MODULES = /\/src\/messages\/[a-z]\w*\.ts$/i;
const ID = /(?<=\bsay(?:With)?\(\s*')[\w-]{4}(?=')/g;

/** What a language is written with where the browser says that it knows it, and has none of it: months have numbers for names then. */
const FORMATS: Readonly<Record<string, string>> = { az: '#session/azerbaijani.ts' };

export function cataloguePlugin(folder = 'src/messages'): Plugin {
  const english = readLanguage(folder, 'en');
  let numbers: ReadonlyMap<string, string> | null = null;
  return {
    name: 'sourceline-catalogue',
    // Before quotation marks and names are changed.
    enforce: 'pre',
    configResolved: ({ command }) => {
      numbers = command === 'build' ? numbered(english) : null;
    },
    resolveId: (id) => (id.startsWith(CATALOGUE) || id.startsWith(NAMES) ? `${HELD}${id}` : null),
    load: (id) => {
      const named = afterStart(id, HELD + NAMES);
      if (named !== null) return namesModule(named);
      const language = afterStart(id, HELD + CATALOGUE);
      if (language === null) return null;
      return catalogueOf(folder, english, language, (each) => numbers?.get(each) ?? each);
    },
    transform: {
      filter: { id: MODULES },
      handler: (code) => (numbers ? { code: withNumbers(code, numbers), map: null } : null),
    },
  };
}

function afterStart(text: string, start: string): string | null {
  return text.startsWith(start) ? text.slice(start.length) : null;
}

/** By hash, in order of name. */
export function numbered(english: ReadLanguage): ReadonlyMap<string, string> {
  const ids = each(english).map(({ namespace, name }) => messageId(namespace, name));
  return new Map(ids.map((id, i) => [id, i.toString(36)]));
}

export function withNumbers(code: string, numbers: ReadonlyMap<string, string>): string {
  return code.replaceAll(ID, (id) => numbers.get(id) ?? id);
}

function catalogueOf(
  folder: string,
  english: ReadLanguage,
  language: string,
  idOf: (id: string) => string,
): string {
  const other = readLanguage(folder, language);
  const faults = [
    ...english.faults,
    ...other.faults,
    ...idFaults(english),
    ...translationFaults(english, other),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const faces = FACES[language] ?? [];
  return [
    ...faces.map((face) => `import '${face}';\n`),
    catalogueModule(other, idOf),
    formatsCode(language),
  ].join('');
}

function formatsCode(language: string): string {
  const own = FORMATS[language];
  if (own === undefined) return 'export const formats = undefined;\n';
  const month = `new Intl.DateTimeFormat('${language}', { month: 'long' }).format(0)`;
  return `export const formats = /\\d/.test(${month}) ? await import('${own}').then(({ formats }) => formats, () => undefined) : undefined;\n`;
}
