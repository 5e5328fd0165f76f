import { useEffect, useRef } from 'react';
import { assertNever } from '#base/assert-never.ts';
import { useViewState } from '#session/use-view-state.ts';
import { formatViewState } from '#url-state/format.ts';
import { parseViewState } from '#url-state/parse.ts';
import { DEFAULT_VIEW_STATE, type ViewState } from '#url-state/view-state.ts';
import { type FromFrame, type FromHost, type Hello, PROTOCOL_VERSION } from '#protocol/messages.ts';
import type { Host } from './host.ts';
import { useIsEvent } from './use-is-event.ts';

const v = PROTOCOL_VERSION;

/** The filters alone, as the address has them. */
export function filterQuery({ filters }: Pick<ViewState, 'filters'>): string {
  return formatViewState({ ...DEFAULT_VIEW_STATE, filters });
}

/** What a host asks of the view. It replaces the entry in the history, which is the host's own, too: Back is for what a reader has done. */
export function asked(message: Exclude<FromHost, Hello>): Partial<ViewState> {
  switch (message.type) {
    case 'sourceline:select':
      return { event: message.event, cite: null };
    case 'sourceline:filter':
      return { filters: parseViewState(message.query).state.filters };
    case 'sourceline:theme':
      return { theme: message.theme };
    default:
      return assertNever(message);
  }
}

/** Does what the host asks of the view; `onHello` is told how high the frame is to be. */
export function useHostsWishes(host: Host, onHello: (height: Hello['height']) => void): void {
  const { move } = useViewState();
  const isEvent = useIsEvent();
  useEffect(
    () =>
      host.hear((message) => {
        if (message.type === 'sourceline:hello') onHello(message.height);
        // What an edition does not have is asked of it in vain: nothing that its reader sees goes away for it.
        else if (message.type !== 'sourceline:select' || message.event === null || isEvent(message.event))
          move(asked(message));
      }),
    [host, move, onHello, isEvent],
  );
}

/** Tells the host what happens in the frame: each change, and nothing of what was there at first. */
export function useNews(host: Host): void {
  const { state } = useViewState();
  useChange(state.event, (event) => ({ type: 'sourceline:select', v, event }), host);
  useChange(filterQuery(state), (query) => ({ type: 'sourceline:filter', v, query }), host);
}

function useChange<T>(value: T, toMessage: (value: T) => FromFrame, { say }: Host): void {
  const last = useRef(value);
  useEffect(() => {
    if (last.current === value) return;
    last.current = value;
    say(toMessage(value));
  });
}
