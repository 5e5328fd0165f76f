/** A frame of Sourceline in somebody's page: what it says becomes its height and events of the page, what the page asks of it is posted to it. */
import type { FromFrame, FromHost } from '#protocol/messages.ts';
import { decodeFromFrame } from './decode.ts';

/** What a page may ask of a frame; stands on the frame's element as `sourceline`. */
export interface Remote {
  /** Opens an event by its id; null closes. */
  readonly select: (event: string | null) => void;
  /** Filters as an address has them, such as `country=TR,IL&match=all`; an empty text shows everything. */
  readonly filter: (query: string) => void;
  readonly theme: (theme: 'auto' | 'light' | 'dark') => void;
}

export type SourcelineFrame = HTMLIFrameElement & { sourceline?: Remote };

/** Milliseconds until the frame is greeted again, twice as many each time; what loads later than the last is greeted when it has loaded. */
const FIRST_WAIT = 250;
const LAST_WAIT = 8000;
const v = 1;

/** Frames by the window that speaks; a window that is gone is forgotten with it. */
const framesOf = new WeakMap<object, SourcelineFrame>();
const answered = new WeakSet<SourcelineFrame>();
/** What a page has asked of a frame that has not answered yet: the last of each kind. */
const wishes = new WeakMap<SourcelineFrame, Map<string, FromHost>>();

/** Greets the frame until it answers, and hears it from then on. Once for each, however often it is found. */
export function attend(frame: SourcelineFrame): void {
  if (frame.sourceline) return;
  frame.sourceline = remoteOf(frame);
  const greet = (wait: number) => {
    if (answered.has(frame) || wait > LAST_WAIT) return;
    hello(frame);
    setTimeout(greet, wait, wait * 2);
  };
  // A frame that has loaded anew knows nothing of what was said before.
  frame.addEventListener('load', () => {
    answered.delete(frame);
    greet(FIRST_WAIT);
  });
  greet(FIRST_WAIT);
}

function hello(frame: SourcelineFrame): void {
  tell(frame, { type: 'sourceline:hello', v, height: wanted(frame) });
}

function remoteOf(frame: SourcelineFrame): Remote {
  return {
    select: (event) => {
      wish(frame, { type: 'sourceline:select', v, event });
    },
    filter: (query) => {
      wish(frame, { type: 'sourceline:filter', v, query });
    },
    theme: (theme) => {
      wish(frame, { type: 'sourceline:theme', v, theme });
    },
  };
}

function wish(frame: SourcelineFrame, message: FromHost): void {
  if (answered.has(frame)) tell(frame, message);
  else wishes.set(frame, new Map(wishes.get(frame)).set(message.type, message));
}

function wanted({ dataset }: SourcelineFrame): 'auto' | 'fixed' {
  return dataset['sourcelineHeight'] === 'fixed' ? 'fixed' : 'auto';
}

function tell(frame: SourcelineFrame, message: FromHost): void {
  const target = frame.contentWindow;
  if (!target) return;
  framesOf.set(target, frame);
  // A sandboxed frame has no origin that could be named; what is said is no secret.
  target.postMessage(message, '*');
}

/** Whatever is posted to the page comes by here; all but frames that were attended to, from where they were loaded, is somebody else's. */
export function hear({ source, origin, data }: MessageEvent<unknown>): void {
  const frame = source && framesOf.get(source);
  if (!frame || frame.contentWindow !== source) return;
  if (origin !== (isBoxed(frame) ? 'null' : new URL(frame.src, document.baseURI).origin)) return;
  const message = decodeFromFrame(data);
  if (message) obey(frame, message);
}

/** In a sandbox that gives it no origin: its own, or that of this page. */
function isBoxed(frame: SourcelineFrame): boolean {
  if (self.origin === 'null') return true;
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
}

function obey(frame: SourcelineFrame, message: FromFrame): void {
  const height = wanted(frame);
  if (message.type === 'sourceline:ready') {
    answered.add(frame);
    for (const asked of wishes.get(frame)?.values() ?? []) tell(frame, asked);
    wishes.delete(frame);
    if (message.height !== height) hello(frame);
  }
  if (message.type !== 'sourceline:height') {
    frame.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
  } else if (height === 'auto') frame.style.height = `${String(message.height + bordersOf(frame))}px`;
}

/** CSS pixels that its height has to hold besides its content. */
function bordersOf(frame: SourcelineFrame): number {
  return getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}
