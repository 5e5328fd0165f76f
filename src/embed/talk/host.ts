/** The page around the frame, as far as the two can speak. */
import { type FromFrame, type FromHost } from '#protocol/messages.ts';
import { decodeFromHost } from './decode.ts';
import { inDialects, pymIdIn } from './dialects.ts';

export interface Host {
  readonly say: (message: FromFrame) => void;
  /** Gives what ends it. */
  readonly hear: (listener: (message: FromHost) => void) => () => void;
}

/** null for a page that stands by itself. */
export function hostOf(self: Window): Host | null {
  const { parent } = self;
  if (parent === self) return null;
  const pymId = pymIdIn(self.location.search);
  return {
    say: (message) => {
      // Whoever shows the frame may know what it shows: it is public, and a sandboxed host has no origin that could be named.
      for (const words of inDialects(message, pymId)) parent.postMessage(words, '*');
    },
    hear: (listener) => {
      const take = ({ source, data }: MessageEvent<unknown>) => {
        // Frames beside this one, or within it, have no say.
        const message = source === parent ? decodeFromHost(data) : null;
        if (message) listener(message);
      };
      self.addEventListener('message', take);
      return () => {
        self.removeEventListener('message', take);
      };
    },
  };
}
