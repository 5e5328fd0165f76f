/** Sentences and their citations: `Text of the sentence. [@one; @two] Two claims in one. [@three] [@four]` */
import { fault, type Position, type Problem } from '../problem.ts';
import { positionsIn, type TextFile } from '../read/text-file.ts';
import { type Paragraph, type Paragraphs, readParagraphs } from './paragraphs.ts';
import { sentenceBreaks } from './sentence-breaks.ts';

export interface Citation {
  readonly id: string;
  readonly at: Position;
}

export interface CitedSentence {
  readonly text: string;
  /** For each claim that it makes, the evidence of which any one piece bears it. */
  readonly claims: readonly (readonly Citation[])[];
  /** Counted from 0. */
  readonly paragraph: number;
}

export interface Body {
  readonly sentences: readonly CitedSentence[];
  readonly problems: readonly Problem[];
}

interface Scan {
  readonly place: (offset: number) => Position;
  readonly problems: Problem[];
}

const GROUP = /\[@[^\]]*\]/g;
const WELL_FORMED = /^\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\s*\]$/;
const STRAY = /[[\]]|(?<!\w)@[a-z0-9]+(?:-[a-z0-9]+)+/;

/** Reads the file from offset `from` on. */
export function readBody(file: TextFile, from: number): Body {
  return bodyOf(readParagraphs(file, from), positionsIn(file), from);
}

/** @param place the position of an offset */
export function bodyOf(
  { paragraphs, problems: markup }: Paragraphs,
  place: (offset: number) => Position,
  from = 0,
): Body {
  const scan: Scan = { place, problems: [...markup] };
  if (paragraphs.length === 0 && markup.length === 0) {
    const empty = fault(
      scan.place(from),
      'This file tells nothing.',
      'Write at least one sentence with its citation.',
    );
    scan.problems.push(empty);
  }
  const sentences = paragraphs.flatMap((paragraph, number) => sentencesOf(paragraph, number, scan));
  return { sentences, problems: scan.problems };
}

function sentencesOf({ text, from }: Paragraph, paragraph: number, scan: Scan): readonly CitedSentence[] {
  const sentences: CitedSentence[] = [];
  let done = 0;
  for (const group of text.matchAll(GROUP)) {
    const run = text.slice(done, group.index);
    const cites = citationsOf(group[0], from + group.index, scan);
    const last = sentences.at(-1);
    done = group.index + group[0].length;
    if (last && run.trim() === '') {
      sentences[sentences.length - 1] = { ...last, claims: [...last.claims, cites] };
      continue;
    }
    checkRun(run, from + group.index - run.length, scan);
    checkEnd(run, from + group.index, scan);
    sentences.push({ text: oneLine(run), claims: [cites], paragraph });
  }
  const rest = text.slice(done);
  if (rest.trim() !== '') {
    checkRun(rest, from + done, scan);
    scan.problems.push(uncited(rest, from + done, scan));
  }
  return sentences;
}

/** Only the last sentence of a run has the citation. */
function checkRun(run: string, from: number, scan: Scan): void {
  let start = 0;
  for (const next of sentenceBreaks(run)) {
    scan.problems.push(uncited(run.slice(start, next), from + start, scan));
    start = next;
  }
  const stray = STRAY.exec(run);
  if (stray) {
    const message = `"${stray[0]}" stands outside of a citation.`;
    const mend = 'A citation is written [@id] or [@id; @other-id]; brackets serve for nothing else.';
    scan.problems.push(fault(scan.place(from + stray.index), message, mend));
  }
}

function uncited(run: string, from: number, scan: Scan): Problem {
  const at = scan.place(from + run.length - run.trimStart().length);
  const mend = 'Put the ids of its evidence behind its full stop: [@id].';
  return fault(at, `This sentence has no citation: "${shortened(oneLine(run))}"`, mend);
}

function checkEnd(run: string, at: number, scan: Scan): void {
  const text = run.trim();
  if (text === '') {
    const mend = 'Write the sentence before it.';
    scan.problems.push(fault(scan.place(at), 'This citation belongs to no sentence.', mend));
  } else if (!/[.!?…]["”’')]*$/.test(text)) {
    const message = `The sentence before this citation has no full stop: "${shortened(oneLine(run))}"`;
    scan.problems.push(
      fault(scan.place(at), message, 'End the sentence; its citations come after the full stop.'),
    );
  }
}

function citationsOf(group: string, from: number, scan: Scan): readonly Citation[] {
  if (!WELL_FORMED.test(group)) {
    const mend = 'Write [@id] or [@id; @other-id], with ids of lower-case words and hyphens.';
    scan.problems.push(fault(scan.place(from), `${oneLine(group)} is not a citation.`, mend));
  }
  return Array.from(group.matchAll(/@([a-z0-9-]+)/g), (match) => ({
    id: match[1] ?? '',
    at: scan.place(from + match.index),
  }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
