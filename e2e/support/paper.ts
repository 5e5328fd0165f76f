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

/** Only the drawing of a sheet is packed; what leads to it is plain text. */
function streamOf(pdf: string, id: string): string {
  const [, length = '', packed = ''] =
    new RegExp(`\\n${id} 0 obj\\n<<[^>]*?/Length (\\d+)>> stream\\n([^]*)`).exec(pdf) ?? [];
  return inflateSync(Buffer.from(packed.slice(0, Number(length)), 'latin1')).toString('latin1');
}
