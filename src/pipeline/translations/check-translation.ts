/** Whether a translation tells what the timeline tells: each sentence with its citations, each account, nothing more and nothing less. */
import { LANGUAGES } from '#messages/languages.ts';
import type { Book, Event } from '../book.ts';
import { fault, note, type Problem, startOf } from '../problem.ts';
import type { EventTranslation, Translation } from './translation.ts';
import { citedBy, isCurrent, namesHash, wordsHash } from './words-of.ts';

export function checkTranslation(book: Book, translation: Translation): readonly Problem[] {
  const events = new Map(book.events.map((event) => [event.id, event]));
  return [
    ...checkLanguage(book, translation),
    ...checkNames(book, translation),
    ...checkMissing(book, translation),
    ...translation.events.flatMap((words) => {
      const event = events.get(words.id);
      return event ? checkEvent(event, words) : [unknown(words)];
    }),
  ];
}

/** Whoever wrote them must know that nobody would see them. */
export function besideTables(translations: readonly Translation[]): readonly Problem[] {
  return translations.map(({ folder }) =>
    fault(
      startOf(folder),
      'A timeline with tables cannot be shown in another language yet.',
      'Take the folder away, or write the events as files.',
    ),
  );
}

/** A page can only be read in a language that its own controls speak, and needs no translation into its own. */
function checkLanguage(book: Book, { language, folder }: Translation): readonly Problem[] {
  const own = book.timeline?.fields.languages?.[0];
  if (language === own) {
    const mend = 'Take the folder away, or put another language first under “languages” in timeline.yaml.';
    return [fault(startOf(folder), `The timeline itself is written in “${language}”.`, mend)];
  }
  if (LANGUAGES.some((known) => known === language)) return [];
  const mend = `Take the folder away, or name it as one of these: ${LANGUAGES.join(', ')}. src/messages/README.md tells how to add another.`;
  return [fault(startOf(folder), `The page has no words in “${language}” for its controls.`, mend)];
}

function checkEvent(event: Event, words: EventTranslation): readonly Problem[] {
  if (words.fields.of === undefined) return [];
  if (!isCurrent(event, words)) return [stale(event, words)];
  return [
    ...checkSentences(event, words),
    ...checkEvidence(event, words),
    ...checkConflicts(event, words),
    ...checkNote(words, 'statusNote', event.fields.statusNote, words.fields.statusNote),
    ...checkNote(words, 'dateNote', event.fields.dateBasis?.note, words.fields.dateNote),
  ];
}

function stale(event: Event, words: EventTranslation): Problem {
  return note(
    words.at(['of']),
    'The event has changed since this was translated: its own words are shown instead.',
    `Look at each sentence again, then write “of: ${wordsHash(event)}”.`,
  );
}

function checkSentences(event: Event, words: EventTranslation): readonly Problem[] {
  const cites = ({ claims, paragraph }: Event['sentences'][number]) =>
    JSON.stringify([citedBy(claims), paragraph]);
  const wanted = event.sentences.map(cites);
  const found = words.sentences.map(cites);
  const wrong = wanted.findIndex((each, i) => each !== found[i]);
  if (wrong < 0 && wanted.length === found.length) return [];
  const place = wrong < 0 ? wanted.length : wrong;
  return [
    fault(
      startOf(words.file),
      `Sentence ${String(place + 1)} does not cite what that of ${event.file} does.`,
      'Give each sentence its own translation, in the same order and paragraphs, with the same citations behind it.',
    ),
  ];
}

function checkEvidence(event: Event, words: EventTranslation): readonly Problem[] {
  const told = words.fields.evidence ?? {};
  const missing = [...event.evidence].flatMap(([id, { borrowed }]) => {
    const entry = told[id];
    if (!entry)
      return [fault(words.at(['evidence']), `The evidence “${id}” is missing.`, 'Say who says so.')];
    if (borrowed || entry.quote !== undefined) return [];
    return [fault(words.at(['evidence', id]), 'It is not said what the quotation means.', 'Add “quote: …”.')];
  });
  const unknownIds = Object.keys(told).filter((id) => !event.evidence.has(id));
  return [
    ...missing,
    ...unknownIds.map((id) =>
      fault(words.atKey(['evidence', id]), `The event has no evidence “${id}”.`, 'Take it out.'),
    ),
  ];
}

/** An account is told again under its evidence, so no two of one conflict may rest on the same. */
function checkConflicts(event: Event, words: EventTranslation): readonly Problem[] {
  const twice = (event.fields.conflicts ?? []).find(
    ({ accounts }) => new Set(accounts.map(({ evidence }) => evidence)).size < accounts.length,
  );
  if (twice) {
    const what = `Two accounts of “${twice.about}” in ${event.file} rest on one piece of evidence: a translation cannot tell them apart.`;
    return [fault(words.at(['conflicts']), what, 'Quote a passage of its own for each account.')];
  }
  const shape = (accounts: readonly string[]) => [...accounts].sort().join();
  const wanted = (event.fields.conflicts ?? []).map(({ accounts }) =>
    shape(accounts.map(({ evidence }) => evidence)),
  );
  const found = (words.fields.conflicts ?? []).map(({ accounts }) => shape(Object.keys(accounts)));
  if (wanted.join('\n') === found.join('\n')) return [];
  const mend = 'Give as many conflicts as it has, in its order, each with the same accounts.';
  return [fault(words.at(['conflicts']), `The conflicts are not those of ${event.file}.`, mend)];
}

/** A note that the event has is told, and none that it has not. */
function checkNote(
  words: EventTranslation,
  key: 'statusNote' | 'dateNote',
  own: string | undefined,
  told: string | undefined,
): readonly Problem[] {
  if ((own === undefined) === (told === undefined)) return [];
  const what = own === undefined ? `The event has no such note as “${key}”.` : `“${key}” is missing.`;
  const mend = own === undefined ? 'Take it out.' : `Add “${key}: …”, the event’s own note in this language.`;
  return [fault(own === undefined ? words.at([key]) : words.at([]), what, mend)];
}

function unknown(words: EventTranslation): Problem {
  return fault(
    startOf(words.file),
    'There is no event of this name.',
    'Name the file as the event’s own file.',
  );
}

/** Missing events are shown in their own words, so they are told of, not refused. */
function checkMissing(book: Book, { language, folder, events }: Translation): readonly Problem[] {
  const there = new Set(events.map(({ id }) => id));
  const missing = book.events.filter(({ id }) => !there.has(id));
  const [first] = missing;
  if (!first) return [];
  const others = missing.length > 1 ? ` and ${String(missing.length - 1)} more` : '';
  const mend = `Write ${folder}/events/${first.id}.md with “of: ${wordsHash(first)}”.`;
  return [note(startOf(folder), `Not translated to ${language}: ${first.id}${others}.`, mend)];
}

function checkNames(book: Book, { folder, timeline }: Translation): readonly Problem[] {
  if (!timeline) return [];
  const { of } = timeline.fields;
  const now = namesHash(book);
  const stale = note(
    timeline.at(['of']),
    'Title, description or names have changed since this was translated.',
    `Look at them again, then write “of: ${now}”.`,
  );
  const lists = [
    { key: 'actors', ids: book.actors.map(({ id }) => id) },
    { key: 'places', ids: book.places.map(({ id }) => id) },
  ] as const;
  const wrong = lists.flatMap(({ key, ids }) => {
    const told = timeline.fields[key];
    if (!told) return [];
    const missing = ids.filter((id) => told[id] === undefined);
    const unknownIds = Object.keys(told).filter((id) => !ids.includes(id));
    return [
      ...missing.map((id) =>
        fault(timeline.at([key]), `${key}: “${id}” has no name in ${folder}.`, 'Name it in this language.'),
      ),
      ...unknownIds.map((id) =>
        fault(timeline.atKey([key, id]), `${key}: there is no “${id}”.`, 'Take it out, or mend the id.'),
      ),
    ];
  });
  return of === undefined || of === now ? wrong : [stale, ...wrong];
}
