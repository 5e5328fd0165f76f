/** What runs inside every measured page from its very beginning: notes when things happened, and does nothing else. */

/** Milliseconds since the page was asked for. */
export interface Notes {
  /** When the first event had been painted; 0 = not yet. */
  first: number;
  /** When a drawing that can be moved had been; 0 = not yet. */
  live: number;
  /** When something last happened: a change of the document, a file that came, a task that took long. */
  lastActivity: number;
  readonly frames: number[];
  readonly longTasks: { readonly start: number; readonly duration: number }[];
}

/**
 * Serialised and run in the page, so it uses nothing from around it; and methods, not functions with names: those the TypeScript
 * loader would wrap in a helper that the page does not have.
 */
export function record(selectors: { readonly first: string; readonly live: string }): void {
  const notes: Notes = { first: 0, live: 0, lastActivity: 0, frames: [], longTasks: [] };
  const painted = new MessageChannel();
  const watch = {
    found: new Set<'first' | 'live'>(),
    look(what: 'first' | 'live') {
      if (this.found.has(what) || !document.querySelector(selectors[what])) return;
      this.found.add(what);
      painted.port2.postMessage(what);
    },
    frame(now: number) {
      notes.frames.push(now);
      this.look('first');
      this.look('live');
      requestAnimationFrame((next) => {
        this.frame(next);
      });
    },
  };
  painted.port1.onmessage = ({ data }: MessageEvent<'first' | 'live'>) => {
    notes[data] = performance.now();
  };
  requestAnimationFrame((now) => {
    watch.frame(now);
  });
  new MutationObserver(() => {
    notes.lastActivity = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      notes.longTasks.push({ start: startTime, duration });
      notes.lastActivity = Math.max(notes.lastActivity, startTime + duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      notes.lastActivity = Math.max(notes.lastActivity, entry.startTime + entry.duration);
  }).observe({ type: 'resource', buffered: true });
  Object.assign(window, { benchNotes: notes });
}
