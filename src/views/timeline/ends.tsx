import { ChevronLeft, ChevronRight } from 'lucide';
import * as words from '#messages/timeline.ts';
import { earlierWords, laterWords } from './model/names.ts';
import type { Outside, Surroundings } from './model/outside.ts';
import type { Stretch } from './model/stretch.ts';
import { Icon } from '#ui/icon.tsx';
import './ends.css';

interface EndsProps {
  readonly surroundings: Surroundings;
  readonly view: Stretch;
  /** The numbers alone, where there is little room; the rest is still said to screen readers. */
  readonly compact?: boolean;
  /** Shows what lies outside; without it the words stand alone. */
  readonly onShow?: (reach: Stretch) => void;
  /** Where the page lists them, if nothing can be shown. */
  readonly listed?: Readonly<Record<'before' | 'after', string>> | null;
}

/** What lies before and after the axis, said at its ends. */
export function Ends({ surroundings, view, compact = false, onShow, listed = null }: EndsProps) {
  const { before, after } = surroundings;
  return (
    <div className="timeline-ends" dir="ltr">
      <span>
        {before.count > 0 && (
          <End outside={before} words={earlierWords(before, view)} onShow={onShow} href={listed?.before}>
            <Icon of={ChevronLeft} />
            <bdi>{compact ? words.earlierShort(before) : earlierWords(before, view)}</bdi>
          </End>
        )}
      </span>
      <span>
        {after.count > 0 && (
          <End outside={after} words={laterWords(after, view)} onShow={onShow} href={listed?.after}>
            <bdi>{compact ? words.laterShort(after) : laterWords(after, view)}</bdi>
            <Icon of={ChevronRight} />
          </End>
        )}
      </span>
    </div>
  );
}

interface EndProps {
  readonly outside: Outside;
  readonly words: string;
  readonly onShow: ((reach: Stretch) => void) | undefined;
  readonly href: string | undefined;
  readonly children: React.ReactNode;
}

function End({ outside: { reach }, words, onShow, href, children }: EndProps) {
  if (href !== undefined)
    return (
      <a className="timeline-end" href={href}>
        {children}
      </a>
    );
  if (!onShow || !reach) return <span className="timeline-end">{children}</span>;
  return (
    <button
      type="button"
      className="timeline-end"
      aria-label={words}
      title={words}
      onClick={() => {
        onShow(reach);
      }}
    >
      {children}
    </button>
  );
}
