import { ArrowLeft, ArrowRight } from 'lucide';
import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import { titleToCome } from '#messages/event.ts';
import * as words from '#messages/read.ts';
import { wordsIn } from '#messages/say.ts';
import { Icon } from '#ui/icon.tsx';
import './turn-bar.css';

interface TurnBarProps {
  /** Null at the ends of what is read. Their titles may still be to come (`''`). */
  readonly previous: EventRow | null;
  readonly next: EventRow | null;
  /** Whether the event that is open is one of those that are read: only then is an end that of the story. */
  readonly among: boolean;
  /** The year of the event that is open, which dates beside it need not tell again. */
  readonly inYear: number | null;
  readonly onTurn: (event: EventRow) => void;
  /** Back to where all events are. */
  readonly onLeave: () => void;
}

/** The two ways through the story, in the same place from event to event; at its ends, the way out. */
export function TurnBar({ previous, next, ...rest }: TurnBarProps) {
  return (
    <nav className="turn-bar" aria-label={words.turn()}>
      <Side way="previous" to={previous} {...rest} />
      <Side way="next" to={next} {...rest} />
    </nav>
  );
}

interface SideProps extends Omit<TurnBarProps, 'previous' | 'next'> {
  readonly way: 'previous' | 'next';
  readonly to: EventRow | null;
}

/** Another element at an end: who presses on, by key, must not leave unawares. */
function Side({ way, to, among, inYear, onTurn, onLeave }: SideProps) {
  if (!to) {
    return (
      <button key="end" type="button" className={`turn turn--${way} turn--end`} onClick={onLeave}>
        <span className="turn__way">{endWords(way, among)}</span>{' '}
        <span className="turn__title">{words.back()}</span>
      </button>
    );
  }
  return (
    <button
      key="turn"
      type="button"
      className={`turn turn--${way}`}
      onClick={() => {
        onTurn(to);
      }}
    >
      <Icon of={way === 'previous' ? ArrowLeft : ArrowRight} size={20} className="turn__arrow" />
      <span className="turn__way">{way === 'previous' ? words.previous() : words.next()}</span>{' '}
      <Title of={to} /> <span className="turn__date">{dateWords(to.date, { length: 'short', inYear })}</span>
    </button>
  );
}

function Title({ of: { title, language } }: { readonly of: EventRow }) {
  if (title === '') return <span className="turn__title">{titleToCome()}</span>;
  return (
    <span className="turn__title" {...wordsIn(language)}>
      {title}
    </span>
  );
}

function endWords(way: SideProps['way'], among: boolean): string {
  if (!among) return way === 'previous' ? words.noneBefore() : words.noneAfter();
  return way === 'previous' ? words.begins() : words.ends();
}
