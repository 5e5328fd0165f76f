/** From the files of `data/` to the book, and everything in them that cannot be read. */
import type { Book, Timeline } from '../book.ts';
import type { Problem } from '../problem.ts';
import { decodeFields } from '../schema/decode-fields.ts';
import { actorFields, placeFields, referenceFields } from '../schema/list-files.ts';
import { timelineFields } from '../schema/timeline-file.ts';
import { readTranslation } from '../translations/read-translations.ts';
import type { Translation } from '../translations/translation.ts';
import type { DataFiles } from './data-files.ts';
import { readAbout, readCorrections } from './read-about.ts';
import { readDate } from './read-date.ts';
import { readEvent } from './read-event.ts';
import { readList } from './read-list.ts';
import { readSource } from './read-source.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

export interface Reading {
  readonly book: Book;
  readonly translations: readonly Translation[];
  readonly problems: readonly Problem[];
}

type Reader<T> = (file: TextFile, problems: Problem[]) => T | null;

export function readBook(files: DataFiles): Reading {
  const problems = [...files.problems];
  const unusable = [...files.unusable];
  const read = <T>(file: TextFile | null, reader: Reader<T>): T | null => {
    const result = file && reader(file, problems);
    if (file && result === null) unusable.push(file);
    return result;
  };
  const book = {
    timeline: read(files.timeline, readTimeline),
    sources: files.sources.map((file) => read(file, readSource)).filter((source) => source !== null),
    events: files.events.map((file) => read(file, readEvent)).filter((event) => event !== null),
    actors: read(files.actors, (file) => readList(file, actorFields, problems)) ?? [],
    places: read(files.places, (file) => readList(file, placeFields, problems)) ?? [],
    references: read(files.references, (file) => readList(file, referenceFields, problems)) ?? [],
    about: read(files.about, readAbout),
    corrections: read(files.corrections, readCorrections) ?? [],
  };
  for (const reference of book.references) {
    readDate(reference.fields.published, () => reference.at(['published']), problems);
  }
  const translations = files.translations.map((each) => readTranslation(each, problems));
  return { book: { ...book, unusable }, translations, problems };
}

function readTimeline(file: TextFile, problems: Problem[]): Timeline | null {
  const { yaml, problems: found } = readYaml(file);
  problems.push(...found);
  if (!yaml) return null;
  const { whole, fields, problems: wrong } = decodeFields(timelineFields, yaml);
  problems.push(...wrong);
  const date = (key: 'span' | 'published' | 'updated') =>
    readDate(fields[key], () => yaml.at([key]), problems);
  const dates = { span: date('span'), published: date('published'), updated: date('updated') };
  return { whole, fields, ...dates, at: yaml.at, atKey: yaml.atKey };
}
