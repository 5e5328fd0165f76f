import { ChevronLeft, ChevronRight } from 'lucide';
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
}

/** What lies before and after the axis, said at its ends. */
export function Ends({ surroundings: { before, after }, view, compact = false, onShow }: EndsProps) {
  return (
    <div className="timeline-ends">
      <span>
        {before.count > 0 && (
          <End outside={before} words={earlierWords(before, view)} onShow={onShow}>
            <Icon of={ChevronLeft} />
            {compact ? `${String(before.count)} earlier` : earlierWords(before, view)}
          </End>
        )}
      </span>
      <span>
        {after.count > 0 && (
          <End outside={after} words={laterWords(after, view)} onShow={onShow}>
            {compact ? `${String(after.count)} later` : laterWords(after, view)}
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
  readonly children: React.ReactNode;
}

function End({ outside: { reach }, words, onShow, children }: EndProps) {
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
