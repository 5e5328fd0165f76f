import { type PlacedDay, quietWords } from './parts.ts';

interface QuietProps {
  readonly before: Pick<PlacedDay, 'quiet' | 'later'> | undefined;
  /** Whether nothing is left out of the list. */
  readonly whole: boolean;
}

/** From so many days on, the room for them is broken off: it would be scrolled past without end. */
const MOST = 35;
const PIXELS_PER_DAY = 4;

/** The days before one, to which nothing is dated. Where the list is the timeline they take room, as they do on any axis. */
export function Quiet({ before, whole }: QuietProps) {
  if (!before || before.quiet < 2) return null;
  const days = before.quiet;
  return (
    <p className={days > MOST ? 'quiet quiet--broken' : 'quiet'}>
      {/* Its height is the room; the page that is served may have no styles written into it. */}
      <svg width="1" height={Math.min(days, MOST) * PIXELS_PER_DAY} aria-hidden="true" />
      <span>{quietWords(before, whole ? 'sources' : 'list')}</span>
    </p>
  );
}
