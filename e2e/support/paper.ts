/** What a page becomes on paper, read from the PDF that the browser prints. */
import { inflateSync } from 'node:zlib';
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
