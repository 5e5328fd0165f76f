/** Gives the page each language that is not English as a module of its own: `virtual:catalogue/tr`. */
import type { Plugin } from 'vite';
import { idFaults, translationFaults } from './compare-languages.ts';
import { catalogueModule } from './message-modules.ts';
import { readLanguage } from './read-messages.ts';

const ASKED = 'virtual:catalogue/';
/** By convention no other plugin touches what begins so. */
const HELD = `\0${ASKED}`;

export function cataloguePlugin(folder = 'src/messages'): Plugin {
  return {
    name: 'sourceline-catalogue',
    resolveId: (id) => (id.startsWith(ASKED) ? `\0${id}` : null),
    load: (id) => (id.startsWith(HELD) ? load(folder, id.slice(HELD.length)) : null),
  };
}

function load(folder: string, language: string): string {
  const english = readLanguage(folder, 'en');
  const other = readLanguage(folder, language);
  const faults = [
    ...english.faults,
    ...other.faults,
    ...idFaults(english),
    ...translationFaults(english, other),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return catalogueModule(other);
}
