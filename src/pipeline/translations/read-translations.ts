/** From the files of `translations/` to what they say, and everything in them that cannot be read. */
import { readBody } from '../body/sentences.ts';
import type { Read } from '../book.ts';
import type { Problem } from '../problem.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import { idOfFile } from '../read/id-of-file.ts';
import type { TextFile } from '../read/text-file.ts';
import { readYaml } from '../read/yaml.ts';
import { decodeFields } from '../schema/decode-fields.ts';
import {
  eventTranslationFields,
  type TranslationFields,
  translationFields,
} from '../schema/translation-files.ts';
import type { EventTranslation, Translation } from './translation.ts';

export interface TranslationFiles {
  readonly language: string;
  readonly folder: string;
  readonly timeline: TextFile | null;
  readonly events: readonly TextFile[];
}

/** Adds to `problems`. */
export function readTranslation(files: TranslationFiles, problems: Problem[]): Translation {
  const { language, folder, timeline } = files;
  return {
    language,
    folder,
    timeline: timeline && readTimelineWords(timeline, problems),
    events: files.events.flatMap((file) => readEventWords(file, problems) ?? []),
  };
}

function readTimelineWords(file: TextFile, problems: Problem[]): Read<TranslationFields> | null {
  const { yaml, problems: found } = readYaml(file);
  problems.push(...found);
  if (!yaml) return null;
  const { whole, fields, problems: wrong } = decodeFields(translationFields, yaml);
  problems.push(...wrong);
  return { whole, fields, at: yaml.at, atKey: yaml.atKey };
}

function readEventWords(file: TextFile, problems: Problem[]): EventTranslation | null {
  const { yaml, bodyFrom, problems: found } = readFrontMatter(file);
  problems.push(...found);
  if (!yaml) return null;
  const { whole, fields, problems: wrong } = decodeFields(eventTranslationFields, yaml);
  const { sentences, problems: unread } = readBody(file, bodyFrom);
  problems.push(...wrong, ...unread);
  return {
    id: idOfFile(file.path),
    file: file.path,
    whole,
    fields,
    sentences,
    at: yaml.at,
    atKey: yaml.atKey,
  };
}
