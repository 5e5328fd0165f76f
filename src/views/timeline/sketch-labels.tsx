import { percent } from './drawing/figure.ts';
import type { EventItem } from './model/chart.ts';
import type { Label } from './model/label-room.ts';
import { LABEL_START } from './model/place.ts';

/** A label for each width that the sketch may have; the stylesheet shows the one that holds. */
export function SketchLabels({ item }: { readonly item: EventItem }) {
  const { event, at, label, wider } = item;
  const bands = bandsOf([label, ...wider].map((each) => textOf(event.title, each)));
  if (bands.length === 0) return null;
  return (
    <svg x={percent(at)} overflow="visible" lang={event.language}>
      {bands.map(({ text, side, className }) => (
        <text
          key={className}
          className={className}
          x={side === 'left' ? -LABEL_START : LABEL_START}
          y={14.5}
          textAnchor={side === 'left' ? 'end' : 'start'}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

interface Text extends Pick<Label, 'side'> {
  readonly text: string;
}

function textOf(title: string, { side, width }: Label): Text {
  return { side, text: width > 0 ? cut(title, width) : '' };
}

/** By an average letter: a text in SVG does not cut itself. */
function cut(text: string, width: number): string {
  const letters = Math.floor(width / 6.6);
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** Neighbouring widths with the same text are one. */
function bandsOf(texts: readonly Text[]) {
  const starts = texts.flatMap((text, i) => (same(text, texts[i - 1]) ? [] : [i]));
  return starts.flatMap((from, i) => {
    const text = texts[from];
    return text?.text ? [{ ...text, className: classOf(from, starts[i + 1]) }] : [];
  });
}

function same(a: Text, b: Text | undefined): boolean {
  return a.text === b?.text && a.side === b.side;
}

function classOf(from: number, until: number | undefined): string {
  const over = from > 0 ? ` over-${String(from)}` : '';
  return `sketch-label${over}${until === undefined ? '' : ` under-${String(until)}`}`;
}
