/** What a page becomes on paper, read from the PDF that the browser prints. */
import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from '@playwright/test';

/** For each sheet, whether any text stands on it. */
export async function sheetsWithText(page: Page): Promise<readonly boolean[]> {
  const pdf = (await page.pdf()).toString('latin1');
  return Array.from(pdf.matchAll(/\/Type \/Page\b[^]*?\/Contents (\d+) 0 R/g), ([, drawing = '']) =>
    /\bT[jJ]\b/.test(streamOf(pdf, drawing)),
  );
}

/** What leads to a sheet's drawing is plain text; the drawing itself is packed, unless it is so small that this gains nothing. */
function streamOf(pdf: string, id: string): string {
  const found = new RegExp(`\\n${id} 0 obj\\n(<<[^>]*?/Length (\\d+)>>) stream\\n`).exec(pdf);
  if (!found) throw new Error(`The PDF has no drawing ${id}.`);
  const [all, head = '', length] = found;
  const begin = found.index + all.length;
  const drawing = pdf.slice(begin, begin + Number(length));
  return head.includes('FlateDecode')
    ? inflateSync(Buffer.from(drawing, 'latin1')).toString('latin1')
    : drawing;
}

/** What stands on paper as a program that is not ours reads it, each run of white space one space; and the sheets' size in points. */
export async function printedText(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(document, { mergePages: true });
  const [, , width, height] = (await document.getPage(1)).view;
  return {
    text: text.replaceAll(/\s+/g, ' '),
    sheets: document.numPages,
    size: [Math.round(width ?? 0), Math.round(height ?? 0)],
  };
}

interface Printed {
  readonly text: string;
  readonly sheets: number;
  readonly size: readonly [width: number, height: number];
}
