import './timeline-coming.css';

/** Stands where the timeline will, and takes as much room. */
export function TimelineComing({ compact }: { readonly compact: boolean }) {
  return (
    <p className={`timeline-coming${compact ? ' timeline-coming--compact' : ''}`} role="status">
      The timeline is on its way …
    </p>
  );
}
