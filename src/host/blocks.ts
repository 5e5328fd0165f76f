/** A block in somebody's page that is to be a frame: its attributes say of what, and what it holds is what stands there without a script. */

/** CSS pixels: between what a phone needs of the whole story and what a wide page does. */
const DEFAULT_HEIGHT = 1250;

/** Whether the frame shows this site, and nothing else of its host. */
export function placeOf({ src }: HTMLIFrameElement, base: string): boolean {
  return src.startsWith(`${base}embed/`);
}

/**
 * Puts a frame in the block's place. Null where it has one, or where what it names is no address of a page.
 *
 * @param base the site's address, with its slash
 */
export function toFrame(block: HTMLElement, base: string): HTMLIFrameElement | null {
  const address = addressOf(block.dataset['sourceline'] ?? '', base);
  if (!address || block.querySelector('iframe')) return null;
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
function pixels({ style }: HTMLElement): number {
  const kept = Number.parseInt(style.minHeight, 10);
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
