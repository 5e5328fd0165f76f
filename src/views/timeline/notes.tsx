import * as words from '#messages/timeline.ts';
import './notes.css';

interface NotesProps {
  readonly undated: number;
  /** Of those with a date, how many are not drawn. */
  readonly loose?: number;
}

/** What the drawing cannot show. */
export function Notes({ undated, loose = 0 }: NotesProps) {
  if (undated + loose === 0) return null;
  return <p className="timeline__note">{noteWords(undated, loose)}</p>;
}

function noteWords(undated: number, loose: number): string {
  if (loose === 0) return words.undated({ count: undated });
  return undated === 0 ? words.noWeek({ count: loose }) : words.noWeekAndUndated({ loose, undated });
}
