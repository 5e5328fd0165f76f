import { figure } from '#domain/count-words.ts';
import { eventsWord } from './model/names.ts';
import './notes.css';

interface NotesProps {
  readonly undated: number;
  /** Of those with a date, how many are not drawn. */
  readonly loose?: number;
}

/** What the drawing cannot show. */
export function Notes({ undated, loose = 0 }: NotesProps) {
  if (undated + loose === 0) return null;
  const parts = [
    ...(loose > 0 ? [`${figure(loose)} ${eventsWord(loose)} of which no week is known`] : []),
    ...(undated > 0 ? [`${figure(undated)} ${eventsWord(undated)} without a date`] : []),
  ];
  return (
    <p className="timeline__note">
      {parts.join(' and ')} {undated + loose === 1 ? 'is' : 'are'} in the list.
    </p>
  );
}
