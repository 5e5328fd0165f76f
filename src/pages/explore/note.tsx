import * as words from '#messages/note.ts';
import { Legend } from '#views/timeline/legend.tsx';

/** How to read what is there, as long as no event is open. */
export function Note() {
  return (
    <aside className="margin-note" aria-labelledby="margin-note-title">
      <h2 id="margin-note-title">{words.choose()}</h2>
      <p>{words.chosen()}</p>
      <Legend />
    </aside>
  );
}
