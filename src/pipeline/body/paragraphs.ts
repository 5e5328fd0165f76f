/** The text below the front matter: paragraphs of plain text, and nothing else. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fault, type Problem } from '../problem.ts';
import { positionsIn, type TextFile } from '../read/text-file.ts';

type Root = ReturnType<typeof fromMarkdown>;
type MarkdownNode = Root['children'][number] | Inline;
type Inline = Extract<Root['children'][number], { type: 'paragraph' }>['children'][number];

/** As written, line breaks included. */
export interface Paragraph {
  readonly text: string;
  /** Offset in the file. */
  readonly from: number;
}

export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[];
  readonly problems: readonly Problem[];
}

export function readParagraphs(file: TextFile, from: number): Paragraphs {
  const body = file.text.slice(from);
  const positions = positionsIn(file);
  const refuse = (node: MarkdownNode, message: string, mend: string): Problem =>
    fault(positions(from + startOf(node)), message, mend);
  const paragraphs: Paragraph[] = [];
  const problems: Problem[] = [];
  for (const node of fromMarkdown(body).children) {
    if (node.type !== 'paragraph') {
      problems.push(refuse(node, `${nameOf(node)} cannot stand here.`, mendOf(node)));
      continue;
    }
    const text = body.slice(startOf(node), endOf(node));
    paragraphs.push({ text, from: from + startOf(node) });
    for (const inline of node.children) {
      if (inline.type !== 'text') {
        problems.push(refuse(inline, `${nameOf(inline)} cannot stand here.`, mendOf(inline)));
      } else if (plain(inline.value) !== plain(body.slice(startOf(inline), endOf(inline)))) {
        problems.push(refuse(inline, 'An escaped character stands in this text.', ESCAPE_MEND));
      }
    }
  }
  return { paragraphs, problems };
}

const NAMES: Readonly<Record<string, string>> = {
  heading: 'A heading',
  list: 'A list',
  blockquote: 'A block quotation',
  code: 'A block of code',
  html: 'HTML',
  thematicBreak: 'A rule',
  definition: 'A link definition',
  link: 'A link',
  linkReference: 'A link',
  image: 'An image',
  imageReference: 'An image',
  emphasis: 'Emphasis',
  strong: 'Emphasis',
  inlineCode: 'Code',
  break: 'A forced line break',
};

const MENDS: Readonly<Record<string, string>> = {
  code: 'Begin the line without spaces.',
  list: 'Write sentences; a line that begins with a number or "- " becomes a list, so begin it differently.',
  break: 'Take away the spaces or the backslash at the end of the line.',
};

const ESCAPE_MEND = 'Write the character itself, without a backslash, "&…;" or code.';

function nameOf({ type }: MarkdownNode): string {
  return NAMES[type] ?? `Markup (${type})`;
}

function mendOf({ type }: MarkdownNode): string {
  return MENDS[type] ?? 'Write plain sentences, each followed by its citations.';
}

function startOf(node: MarkdownNode): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: MarkdownNode): number {
  return node.position?.end.offset ?? 0;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
