/** Which files `data/` holds, and which do not belong there. */
import type { UnusableFile } from '../book.ts';
import type { Entry, Files } from '../effects.ts';
import type { TranslationFiles } from '../translations/read-translations.ts';
import { fault, type Problem, startOf } from '../problem.ts';
import { decodeTextFile, fileFault, type TextFile } from './text-file.ts';

export interface DataFiles {
  readonly timeline: TextFile | null;
  readonly actors: TextFile | null;
  readonly places: TextFile | null;
  readonly references: TextFile | null;
  readonly about: TextFile | null;
  readonly corrections: TextFile | null;
  readonly sources: readonly TextFile[];
  readonly events: readonly TextFile[];
  /** Mappings of tables. */
  readonly tables: readonly TextFile[];
  readonly translations: readonly TranslationFiles[];
  readonly problems: readonly Problem[];
  /** Missing, unreadable or not text. */
  readonly unusable: readonly UnusableFile[];
}

interface Finding {
  readonly files: Files;
  readonly problems: Problem[];
  readonly unusable: UnusableFile[];
}

const REQUIRED = ['timeline.yaml', 'actors.yaml', 'places.yaml'];
const OPTIONAL = ['references.yaml', 'about.yaml', 'corrections.yaml'];
const FOLDERS = ['sources', 'events', 'tables', 'translations'];
/** Not the author's entries: read elsewhere, or by people. */
const BESIDE = ['excerpts.lock.json', 'excerpts.lock.csv', 'README.md', 'texts'];

const KNOWN_PLACES =
  'timeline.yaml, actors.yaml, places.yaml, references.yaml, about.yaml, corrections.yaml, README.md, sources/<id>.md, events/<id>.md, tables/<name>.yaml, translations/<language>/';

export async function readDataFiles(folder: string, files: Files): Promise<DataFiles> {
  const finding: Finding = { files, problems: [], unusable: [] };
  const top = await listFolder(folder, finding, 'Name the folder that holds timeline.yaml with --data.');
  if (top.length === 0) return { ...NOTHING, ...finding };
  finding.problems.push(...unexpected(folder, top, isExpectedAtTop));
  const names = new Set(top.filter(({ kind }) => kind !== 'folder').map(({ name }) => name));
  const has = (name: string): boolean => top.some((entry) => entry.name === name && entry.kind !== 'file');
  const tables = has('tables') ? await readTables(`${folder}/tables`, finding) : [];
  const named = (name: string): Promise<TextFile | null> => readNamed(`${folder}/${name}`, names, finding);
  return {
    timeline: await named('timeline.yaml'),
    actors: await named('actors.yaml'),
    places: await named('places.yaml'),
    references: await named('references.yaml'),
    about: await named('about.yaml'),
    corrections: await named('corrections.yaml'),
    sources: await readFolder(`${folder}/sources`, finding),
    // Where there are tables, they may hold all events.
    events: tables.length > 0 && !has('events') ? [] : await readFolder(`${folder}/events`, finding),
    tables,
    translations: has('translations') ? await readTranslations(`${folder}/translations`, finding) : [],
    ...finding,
  };
}

const NOTHING = {
  timeline: null,
  actors: null,
  places: null,
  references: null,
  about: null,
  corrections: null,
  sources: [],
  events: [],
  tables: [],
  translations: [],
};

async function readNamed(
  path: string,
  names: ReadonlySet<string>,
  finding: Finding,
): Promise<TextFile | null> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (names.has(name)) return readText(path, finding);
  if (OPTIONAL.includes(name)) return null;
  finding.unusable.push({ path, text: null });
  finding.problems.push(
    fault(
      startOf(path),
      'This file is missing.',
      'Write it as docs/authoring.md shows; a list may be empty.',
    ),
  );
  return null;
}

async function readFolder(folder: string, finding: Finding): Promise<readonly TextFile[]> {
  const entries = await listFolder(folder, finding, 'Make it, with one file for each entry: <id>.md.');
  const isEntry = ({ name, kind }: Entry): boolean => kind !== 'folder' && name.endsWith('.md');
  finding.problems.push(...unexpected(folder, entries, isEntry));
  const names = entries.filter(isEntry).map(({ name }) => name);
  const read = await Promise.all(names.sort().map((name) => readText(`${folder}/${name}`, finding)));
  return read.filter((file) => file !== null);
}

/** The mappings; the tables themselves are read as a stream. */
async function readTables(folder: string, finding: Finding): Promise<readonly TextFile[]> {
  const entries = await listFolder(folder, finding, 'Make it, or take it away.');
  const isMapping = ({ name, kind }: Entry): boolean => kind !== 'folder' && name.endsWith('.yaml');
  const isTable = ({ name, kind }: Entry): boolean =>
    kind !== 'folder' && /\.(csv|ndjson|parquet)$/.test(name);
  finding.problems.push(...unexpected(folder, entries, (entry) => isMapping(entry) || isTable(entry)));
  const names = entries.filter(isMapping).map(({ name }) => name);
  if (names.length === 0 && entries.length > 0) {
    const mend = 'Write <name>.yaml beside a table: which file, and which of its columns is what.';
    finding.problems.push(fault(startOf(folder), 'Here are tables, and no word of what they hold.', mend));
  }
  const read = await Promise.all(names.sort().map((name) => readText(`${folder}/${name}`, finding)));
  return read.filter((file) => file !== null);
}

/** A folder for each language, with `timeline.yaml` and `events/`. */
async function readTranslations(folder: string, finding: Finding): Promise<readonly TranslationFiles[]> {
  const entries = await listFolder(folder, finding, 'Make it, or take it away.');
  const isLanguage = ({ name, kind }: Entry): boolean => kind !== 'file' && /^[a-z]{2,3}$/.test(name);
  finding.problems.push(...unexpected(folder, entries, isLanguage));
  const languages = entries.filter(isLanguage).map(({ name }) => name);
  return Promise.all(languages.sort().map((language) => readLanguage(folder, language, finding)));
}

async function readLanguage(parent: string, language: string, finding: Finding): Promise<TranslationFiles> {
  const folder = `${parent}/${language}`;
  const entries = await listFolder(folder, finding, 'Make it, or take it away.');
  const isKnown = ({ name }: Entry): boolean => name === 'timeline.yaml' || name === 'events';
  finding.problems.push(...unexpected(folder, entries, isKnown));
  const names = new Set(entries.map(({ name }) => name));
  const timeline = await readNamed(`${folder}/timeline.yaml`, names, finding);
  const events = names.has('events') ? await readFolder(`${folder}/events`, finding) : [];
  return { language, folder, timeline, events };
}

/** Without hidden files. */
async function listFolder(folder: string, finding: Finding, mend: string): Promise<readonly Entry[]> {
  const { files, problems } = finding;
  const listed = await files.list(folder);
  const entries = (listed.ok ? (listed.value ?? []) : []).filter(({ name }) => !name.startsWith('.'));
  if (!listed.ok) problems.push(fileFault(folder, listed.error));
  else if (!listed.value) problems.push(fault(startOf(folder), 'There is no such folder.', mend));
  else if (entries.length === 0) {
    problems.push(fault(startOf(folder), 'This folder is empty.', 'Begin as docs/authoring.md shows.'));
  }
  if (entries.length === 0) finding.unusable.push({ path: `${folder}/`, text: null });
  return entries;
}

async function readText(path: string, { files, problems, unusable }: Finding): Promise<TextFile | null> {
  const bytes = await files.read(path);
  if (!bytes.ok || !bytes.value) {
    problems.push(fileFault(path, bytes.ok ? 'it has gone' : bytes.error));
    unusable.push({ path, text: null });
    return null;
  }
  const { file, problem } = decodeTextFile(path, bytes.value);
  if (!problem) return file;
  problems.push(problem);
  unusable.push(file);
  return null;
}

function isExpectedAtTop({ name, kind }: Entry): boolean {
  if (FOLDERS.includes(name)) return kind !== 'file';
  return BESIDE.includes(name) || (kind !== 'folder' && [...REQUIRED, ...OPTIONAL].includes(name));
}

function unexpected(
  folder: string,
  entries: readonly Entry[],
  isExpected: (entry: Entry) => boolean,
): readonly Problem[] {
  return entries
    .filter((entry) => !isExpected(entry))
    .map(({ name, kind }) => {
      const what = kind === 'folder' ? 'This folder is' : 'This file is';
      const mend = `Take it away, or give it one of the known places: ${KNOWN_PLACES}.`;
      return fault(startOf(`${folder}/${name}`), `${what} not expected here.`, mend);
    });
}
