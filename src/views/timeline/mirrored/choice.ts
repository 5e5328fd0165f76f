/** The choice itself: the page tells it, and the device remembers it. */
const KEPT = 'sourceline.mirrored';
/** As in the stylesheet. Where words run from left to right, time does, whatever was chosen elsewhere. */
const MIRRORED = "[dir='rtl'][data-mirrored]";

const followers = new Set<() => void>();

/** Calls back when it has changed. The result ends it. */
export function follow(changed: () => void): () => void {
  followers.add(changed);
  return () => {
    followers.delete(changed);
  };
}

export function isMirrored(): boolean {
  return document.documentElement.matches(MIRRORED);
}

/** For this device; where that keeps nothing, as in a boxed frame, until the page is left. */
export function choose(mirrored: boolean): void {
  tell(mirrored);
  try {
    localStorage.setItem(KEPT, mirrored ? 'on' : 'off');
  } catch {
    // The page still tells it.
  }
}

/** As it was chosen on this device before. */
export function recall(): void {
  tell(isKept());
}

function isKept(): boolean {
  try {
    return localStorage.getItem(KEPT) === 'on';
  } catch {
    return false;
  }
}

function tell(mirrored: boolean): void {
  document.documentElement.toggleAttribute('data-mirrored', mirrored);
  for (const changed of followers) changed();
}
