import { ChevronLeft, ChevronRight } from 'lucide';
import { partsWords } from '#domain/list-words.ts';
import * as words from '#messages/timeline.ts';
import { wholly } from '#messages/timelineMarks.ts';
import { earlierWords, laterWords } from './model/names.ts';
import type { Surroundings } from './model/outside.ts';
import type { Stretch } from './model/stretch.ts';
import { handOnFocus } from '#ui/hand-on-focus.ts';
import { Icon } from '#ui/icon.tsx';
import './ends.css';

interface EndsProps {
  readonly surroundings: Surroundings;
  readonly view: Stretch;
  /** The numbers alone, where there is little room; a button's name still tells the rest. */
  readonly compact?: boolean;
  /** Shows what lies outside, and takes the focus there, for the button goes; without it the words stand alone. */
  readonly onShow?: (reach: Stretch) => void;
  /** Where the page lists them, if nothing can be shown. */
  readonly listed?: Readonly<Record<'before' | 'after', string>> | null;
}

const SIDES = {
  before: { long: earlierWords, short: words.earlierShort },
  after: { long: laterWords, short: words.laterShort },
};

/** What lies before and after the axis, said at its ends. */
export function Ends(props: EndsProps) {
  return (
    <div className="timeline-ends" dir="ltr">
      {(['before', 'after'] as const).map((side) => (
        <span key={side}>{props.surroundings[side].count > 0 && <End side={side} {...props} />}</span>
      ))}
    </div>
  );
}

function End({
  side,
  surroundings,
  view,
  compact = false,
  onShow,
  listed = null,
}: EndsProps & { readonly side: 'before' | 'after' }) {
  const outside = surroundings[side];
  const { reach } = outside;
  const href = listed?.[side];
  const inFull = SIDES[side].long(outside, view);
  const children = (
    <>
      {side === 'before' && <Icon of={ChevronLeft} />}
      <bdi>{compact ? SIDES[side].short(outside) : inFull}</bdi>
      {side === 'after' && <Icon of={ChevronRight} />}
    </>
  );
  if (href !== undefined)
    return (
      <a className="timeline-end" href={href}>
        {children}
      </a>
    );
  if (!onShow || !reach) return <span className="timeline-end">{children}</span>;
  // Not all that the list has from before the story is counted: some of it may reach into what is in view.
  const counted = wholly({ side });
  return (
    <button
      ref={handOnFocus}
      type="button"
      className="timeline-end"
      aria-label={inFull}
      title={compact ? partsWords([inFull, counted]) : counted}
      onClick={() => {
        onShow(reach);
      }}
    >
      {children}
    </button>
  );
}
