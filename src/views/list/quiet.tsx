import { quietWords } from './parts.ts';

interface QuietProps {
  /** Whole days without a dated event. */
  readonly days: number | undefined;
  /** Whether nothing is left out of the list. */
  readonly whole: boolean;
}

/** From so many days on, the room for them is broken off: it would be scrolled past without end. */
const MOST = 35;
const PIXELS_PER_DAY = 4;

/** Days to which nothing is dated. Where the list is the timeline they take room, as they do on any axis. */
export function Quiet({ days = 0, whole }: QuietProps) {
  if (days < 2) return null;
  return (
    <p className={days > MOST ? 'quiet quiet--broken' : 'quiet'}>
      {/* Its height is the room; the page that is served may have no styles written into it. */}
      <svg width="1" height={Math.min(days, MOST) * PIXELS_PER_DAY} aria-hidden="true" />
      <span>{quietWords(days, whole ? 'sources' : 'list')}</span>
    </p>
  );
}
