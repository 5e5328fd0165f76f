import { useCallback, useEffect, useRef, useState } from 'react';
import { wholeList } from '#messages/talk.ts';
import { type Hello, PROTOCOL_VERSION } from '#protocol/messages.ts';
import { useAtRest } from '#session/at-rest.ts';
import { useIsLarge } from '#session/use-size.ts';
import { fitsFromStart } from './fits-from-start.ts';
import { heightMessage } from './dialects.ts';
import type { Host } from './host.ts';
import { useCutList } from './use-cut-list.ts';
import { useFit } from './use-fit.ts';
import { useHostsWishes, useNews } from './use-talk.ts';

/** CSS pixels: the whole list of a large timeline would be as high as a house; it is read in a frame that scrolls. */
const LARGE_HEIGHT = 720;

/** Speaks with the page around the frame; shows only what a frame as high as its content needs. */
export function Talk({ host }: { readonly host: Host }) {
  useHeight(host);
  useNews(host);
  const { isCut, showAll } = useCutList();
  return (
    isCut && (
      <p className="whole-list">
        <button type="button" className="button" onClick={showAll}>
          {wholeList()}
        </button>
      </p>
    )
  );
}

function useHeight(host: Host): void {
  const [height, setHeight] = useState<Hello['height']>(() =>
    fitsFromStart(location.search) ? 'auto' : 'fixed',
  );
  const size = useIsLarge();
  const isLarge = size.kind === 'ready' && size.value;
  const again = useFit(host, height === 'auto' && size.kind === 'ready' && !isLarge);
  const current = useRef(height);
  const ready = useCallback(() => {
    host.say({ type: 'sourceline:ready', v: PROTOCOL_VERSION, height: current.current });
  }, [host]);
  const greeted = useCallback(
    (asked: Hello['height']) => {
      // Whoever greets a frame that is of that height already has heard nothing of it yet.
      if (isLarge && asked === 'auto' && current.current === 'auto') host.say(heightMessage(LARGE_HEIGHT));
      current.current = asked;
      setHeight(asked);
      ready();
      again();
    },
    [host, isLarge, ready, again],
  );
  useEffect(() => {
    if (height === 'auto' && isLarge) host.say(heightMessage(LARGE_HEIGHT));
  }, [host, height, isLarge]);
  useHostsWishes(host, greeted);
  useAtRest(ready);
}
