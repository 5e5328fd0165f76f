/** A block in somebody's page that is to be a frame: its attributes say of what, and what it holds is what stands there without a script. */

/** CSS pixels: between what a phone needs of the whole story and what a wide page does. */
const DEFAULT_HEIGHT = 1250;

/** What a frame may show below the site: the newest edition, or one that is kept. */
const FRAME = /^(?:v\/[^/]+\/)?embed\//;

/** Once for each, whatever becomes of the frame: somebody who takes it out, such as a banner that asks for consent, would have it back for ever. */
const made = new WeakSet<HTMLElement>();

/** Whether the frame shows this site, and nothing else of its host. */
export function placeOf({ src }: HTMLIFrameElement, base: string): boolean {
  return src.startsWith(base) && FRAME.test(src.slice(base.length));
}

/** What a block holds names its frame: while the page is still coming, that is there once something follows the block. */
export function isWhole(block: HTMLElement): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = block; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/**
 * Puts a frame in the block's place. Null where it has been done, or where what it names is no address of a page.
 *
 * @param base the site's address, with its slash
 */
export function toFrame(block: HTMLElement, base: string): HTMLIFrameElement | null {
  const address = addressOf(block.dataset['sourceline'] ?? '', base);
  // Another copy of this script, as each pasted code brings one, may have made it.
  if (!address || made.has(block) || block.querySelector('iframe')) return null;
  made.add(block);
  const { sourcelineTitle, sourcelineHeight } = block.dataset;
  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = sourcelineTitle ?? (block.textContent.trim() || 'Timeline');
  frame.loading = 'lazy';
  if (sourcelineHeight === 'fixed') frame.dataset['sourcelineHeight'] = 'fixed';
  frame.style.cssText = `display:block;width:100%;border:0;height:${String(pixels(block))}px`;
  block.replaceChildren(frame);
  // From here on the frame's own height counts.
  block.style.minHeight = '';
  return frame;
}

/** What the block keeps free for it, so that nothing jumps as the frame comes. */
function pixels(block: HTMLElement): number {
  const kept = Number.parseFloat(getComputedStyle(block).minHeight);
  return kept > 0 ? kept : DEFAULT_HEIGHT;
}

/** A whole address, or the parameters of a view of this site. */
function addressOf(written: string, base: string): URL | null {
  if (!/^[a-z]+:/i.test(written)) return new URL(`embed/?${written.replace(/^\?/, '')}`, base);
  if (!/^https?:/i.test(written)) return null;
  try {
    return new URL(written);
  } catch {
    return null; // no address of anything
  }
}
