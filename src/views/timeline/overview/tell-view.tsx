import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import { countWords } from '#domain/count-words.ts';
import { partsWords } from '#domain/list-words.ts';
import { inViewOf } from '../model/overview/in-view.ts';
import { stretchWords } from '../model/names.ts';
import type { ShownEvents } from '../model/overview/spread.ts';
import { dayRangeOf, type Stretch } from '../model/stretch.ts';
import type { OverviewAxis } from './overview-axis.ts';

interface TellViewProps {
  readonly axis: Pick<OverviewAxis, 'view' | 'asked' | 'destination'>;
  readonly events: ShownEvents;
}

/** Milliseconds of rest: of several presses in a row, the last is told. */
const PAUSE = 250;

/** What is in view now, for those who do not see it: once for each movement that was asked for, when it has come to rest. */
export function TellView({ axis: { view, asked, destination }, events }: TellViewProps) {
  const toldOf = useRef(asked);
  const [told, tell] = useReducer(again, { words: '', times: 0 });
  const rest = useEffectEvent(() => {
    toldOf.current = asked;
    tell(partsWords([stretchWords(view), countWords(inViewOf(events, view))]));
  });
  const isOnItsWay = useEffectEvent(() => !sameDays(view, destination()));
  useEffect(() => {
    // `view` changes at the end of the way, and brings us here again.
    if (asked === toldOf.current || isOnItsWay()) return;
    const pause = setTimeout(rest, PAUSE);
    return () => {
      clearTimeout(pause);
    };
  }, [asked, view]);
  return (
    <p className="sr-only" aria-live="polite">
      {/* What has not changed is not heard again, unless it is another element. */}
      {told.times > 0 && <span key={told.times}>{told.words}</span>}
    </p>
  );
}

function again({ times }: { readonly times: number }, words: string) {
  return { words, times: times + 1 };
}

function sameDays(a: Stretch, b: Stretch): boolean {
  const [one, other] = [dayRangeOf(a), dayRangeOf(b)];
  return one.from === other.from && one.to === other.to;
}
