/** Our own words are set as print sets them, with curly quotation marks and apostrophes. Quotes stay as their texts have them. */
import type { Book, Event, Source } from '../book.ts';
import { note, type Position, type Problem } from '../problem.ts';

const STRAIGHT = /["']/;

export function checkEventMarks({ events }: Book): readonly Problem[] {
  return events.flatMap(inEvent);
}

export function checkSourceMarks({ sources }: Book): readonly Problem[] {
  return sources.flatMap(inSource);
}

function inEvent({ fields, evidence, sentences, at }: Event): readonly Problem[] {
  return [
    ...inText(fields.title, () => at(['title'])),
    ...inText(fields.statusNote, () => at(['statusNote'])),
    ...inText(fields.dateBasis?.note, () => at(['dateBasis', 'note'])),
    ...[...evidence.values()].flatMap((entry) => inText(entry.fields.says, () => entry.at(['says']))),
    ...(fields.conflicts ?? []).flatMap(({ about, accounts }, i) => [
      ...inText(about, () => at(['conflicts', i, 'about'])),
      ...accounts.flatMap(({ says }, j) => inText(says, () => at(['conflicts', i, 'accounts', j, 'says']))),
    ]),
    ...sentences.flatMap((sentence) => inText(sentence.text, () => sentence.claims[0]?.[0]?.at ?? at([]))),
  ];
}

function inSource({ fields, notes, at }: Source): readonly Problem[] {
  return [
    ...inText(fields.titleNote, () => at(['titleNote'])),
    ...inText(fields.authorsNote, () => at(['authorsNote'])),
    ...inText(fields.publishedNote, () => at(['publishedNote'])),
    ...inText(fields.urlNote, () => at(['urlNote'])),
    ...notes.slice(0, 1).flatMap(() => inText(notes.join(' '), () => at([]))),
  ];
}

function inText(text: string | null | undefined, at: () => Position): readonly Problem[] {
  const [mark] = STRAIGHT.exec(text ?? '') ?? [];
  if (mark === undefined) return [];
  return [
    note(
      at(),
      `A straight ${mark} stands in our own words.`,
      'Write “ ” around words, and ’ for an apostrophe.',
    ),
  ];
}
