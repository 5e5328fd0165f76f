/** The same news in the words that pages already listen for: our own, those of AMP, of @open-iframe-resizer and of pym.js. */
import { type FromFrame, PROTOCOL_VERSION } from '#protocol/messages.ts';

/** As pym.js writes it into the address of each of its frames. */
const PYM_ID = /^[\w-]{1,200}$/;

/** The name that pym.js has given the frame; null where it has not made it. */
export function pymIdIn(search: string): string | null {
  const id = new URLSearchParams(search).get('childId');
  return id !== null && PYM_ID.test(id) ? id : null;
}

/** All that is posted for one message; who does not know a dialect takes no notice of it. */
export function inDialects(message: FromFrame, pymId: string | null): readonly unknown[] {
  if (message.type !== 'sourceline:height') return [message];
  const { height } = message;
  return [
    message,
    { sentinel: 'amp', type: 'embed-size', height },
    { type: 'iframe-resized', height },
    ...(pymId === null ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${String(height)}`]),
  ];
}

/** @param height CSS pixels, of whatever fraction */
export function heightMessage(height: number): FromFrame {
  return { type: 'sourceline:height', v: PROTOCOL_VERSION, height: Math.ceil(height) };
}
