import { timelineComing } from '#messages/large.ts';
import { Prerendered } from '../explore/prerendered.tsx';
import './timeline-coming.css';

/** Stands where the timeline will, and takes as much room: what the build drew of it, or, where the address asks for something else, a word. */
export function TimelineComing({ compact }: { readonly compact: boolean }) {
  return (
    <div className={`timeline-coming${compact ? ' timeline-coming--compact' : ''}`}>
      <Prerendered name="timeline" />
      <p className="timeline-coming__word" role="status">
        {timelineComing()}
      </p>
    </div>
  );
}
