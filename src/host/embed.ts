/**
 * `embed.js`, for pages that embed a timeline: every `<div data-sourceline="…">` becomes a frame, and every frame of this site is as high as its
 * content. Told in `docs/embedding.md`. It sets no cookie, asks no other host for anything, and writes nothing but `iframe`s.
 */
import { isWhole, placeOf, toFrame } from './blocks.ts';
import { attend, hear } from './frames.ts';

const { currentScript } = document;
const script = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
const base = new URL('.', script || document.baseURI).href;

function find(): void {
  for (const block of document.querySelectorAll<HTMLElement>('div[data-sourceline]')) {
    const frame = isWhole(block) ? toFrame(block, base) : null;
    if (frame) attend(frame);
  }
  for (const frame of document.querySelectorAll('iframe')) {
    if (placeOf(frame, base)) attend(frame);
  }
}

addEventListener('message', hear);
document.addEventListener('DOMContentLoaded', find);
find();
// Pages that write themselves as they go, and frames that are put in later.
new MutationObserver(find).observe(document, { childList: true, subtree: true });
