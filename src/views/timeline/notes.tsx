import { eventsWord } from './model/names.ts';
import './notes.css';

/** What the drawing cannot show. */
export function Notes({ undated }: { readonly undated: number }) {
  if (undated === 0) return null;
  return (
    <p className="timeline__note">
      {undated} {eventsWord(undated)} without a date {undated === 1 ? 'is' : 'are'} in the list.
    </p>
  );
}
