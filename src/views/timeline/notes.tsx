import { eventsWord } from './model/names.ts';
import './notes.css';

const NUMBER = new Intl.NumberFormat('en-GB');

interface NotesProps {
  readonly undated: number;
  /** Of those with a date, how many are not drawn. */
  readonly loose?: number;
}

/** What the drawing cannot show. */
export function Notes({ undated, loose = 0 }: NotesProps) {
  if (undated + loose === 0) return null;
  const parts = [
    ...(loose > 0 ? [`${NUMBER.format(loose)} ${eventsWord(loose)} of which no week is known`] : []),
    ...(undated > 0 ? [`${NUMBER.format(undated)} ${eventsWord(undated)} without a date`] : []),
  ];
  return (
    <p className="timeline__note">
      {parts.join(' and ')} {undated + loose === 1 ? 'is' : 'are'} in the list.
    </p>
  );
}
