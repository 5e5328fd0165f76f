/** `npm run messages`: makes the modules that say the messages. With `--check` nothing is written, and what is stale or wrong is told. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { idFaults, translationFaults } from './compare-languages.ts';
import { namespaceModule } from './message-modules.ts';
import { languagesIn, readLanguage } from './read-messages.ts';

const FOLDER = 'src/messages';
/** Of the modules that are made here; the others are written by hand. */
const MADE = '/** Made from ';

const english = readLanguage(FOLDER, 'en');
const others = languagesIn(FOLDER)
  .filter((language) => language !== 'en')
  .map((language) => readLanguage(FOLDER, language));
const faults = [
  ...english.faults,
  ...idFaults(english),
  ...others.flatMap((other) => [...other.faults, ...translationFaults(english, other)]),
];
const checking = process.argv.includes('--check');
if (faults.length === 0) faults.push(...(await settleModules()));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Makes them what they have to be, or, if only checking, says which are not. */
async function settleModules(): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, text] of await modules()) {
    const stands = readdirSync(FOLDER).includes(path) ? readFileSync(join(FOLDER, path), 'utf8') : null;
    if (stands === text) continue;
    stale.push(`${FOLDER}/${path} is stale: run npm run messages.`);
    if (checking) continue;
    if (text === null) rmSync(join(FOLDER, path));
    else writeFileSync(join(FOLDER, path), text);
  }
  return checking ? stale : [];
}

/** Text by file name; null for one whose messages are gone. */
async function modules(): Promise<ReadonlyMap<string, string | null>> {
  const made = new Map<string, string | null>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts')))
    if (readFileSync(join(FOLDER, file), 'utf8').startsWith(MADE)) made.set(file, null);
  for (const [namespace, messages] of english.messages) {
    const path = join(FOLDER, `${namespace}.ts`);
    const options = { ...(await resolveConfig(path)), filepath: path };
    made.set(`${namespace}.ts`, await format(namespaceModule(namespace, messages), options));
  }
  return made;
}
