/** The sentences of a cell, written as below the front matter of a Markdown event. */
import { readParagraphs, type Paragraph, type Paragraphs } from '../body/paragraphs.ts';
import { sentenceBreaks } from '../body/sentence-breaks.ts';
import { type Body, bodyOf } from '../body/sentences.ts';
import { fault, type Position } from '../problem.ts';
import { CONTROL, LONGEST_TEXT } from '../schema/rules.ts';

/** @param at of the cell: nothing in it has a place of its own */
export function readText(text: string, at: Position): Body {
  if (CONTROL.test(text)) {
    const unseen = fault(at, 'This text holds a control character.', 'Take it out: nobody can see it.');
    return { sentences: [], problems: [unseen] };
  }
  if (text.length > LONGEST_TEXT) {
    const message = `This text is longer than ${LONGEST_TEXT.toLocaleString('en-GB')} characters.`;
    return { sentences: [], problems: [fault(at, message, 'Tell it shorter, or as several events.')] };
  }
  if (text.trim() !== '') return bodyOf(paragraphsOf(text, at), () => at);
  const mend = 'Write at least one sentence with its citation.';
  return { sentences: [], problems: [fault(at, 'This event tells nothing.', mend)] };
}

/** Puts all ids behind every sentence, for a text that has no citations. */
export function citingAll(text: string, ids: readonly string[]): string {
  const citation = ` [${ids.map((id) => `@${id}`).join('; ')}]`;
  if (ids.length === 0 || text.trim() === '') return text;
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      sentencesOf(paragraph.trim())
        .map((sentence) => sentence + citation)
        .join(' '),
    )
    .join('\n\n');
}

function sentencesOf(paragraph: string): readonly string[] {
  const starts = [0, ...sentenceBreaks(paragraph)];
  return starts.map((start, i) => paragraph.slice(start, starts[i + 1]).trim());
}

const CITATIONS = /\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\s*\]/g;
/** What Markdown may take for more than words: signs anywhere, and beginnings and ends of lines. */
const MARKUP = /[\\`*_<>&[\]~|]|^(?:[ \t]{4}|\t|[ \t]*(?:[-+#=]|\d+[.)]))|[ \t]{2}$|\n[ \t]*$/m;

/** Plain words, which nearly all texts are, need no parser of Markdown: it would take longer than all else together. */
function paragraphsOf(text: string, at: Position): Paragraphs {
  const lines = text.replaceAll('\r\n', '\n').trim();
  if (!MARKUP.test(lines.replace(CITATIONS, ''))) {
    return { paragraphs: plainParagraphs(lines), problems: [] };
  }
  const { paragraphs, problems } = readParagraphs({ path: '', text: lines }, 0);
  return { paragraphs, problems: problems.map(({ message, mend }) => fault(at, message, mend)) };
}

function plainParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    if (match[0].trim() !== '') paragraphs.push({ text: match[0], from: match.index });
  }
  return paragraphs;
}
