import type { ListedSource } from '#domain/dataset/source-list.ts';
import { lookingFor } from '#messages/sourcePage.ts';
import type { Loaded } from '#session/use-loaded.ts';
import { NoSuchPassage } from '#views/notices/no-such-passage.tsx';
import { NoSuchPlace } from '#views/notices/no-such-place.tsx';
import { Absent } from '../absent.tsx';

interface AboutPassageProps {
  readonly source: ListedSource;
  /** The one that the address names; null where it names none. */
  readonly passage: string | null;
  /** The file that holds it. */
  readonly found: Loaded<number | null>;
  /** What the address gives as a place and is none. */
  readonly wrong: string | null;
}

/** What there is to say of the passage that the address asks for: that it is being looked for, or is not there. */
export function AboutPassage({ source, passage, found, wrong }: AboutPassageProps) {
  const { count } = source.excerpts;
  if (passage === null) return wrong !== null && <NoSuchPlace place={wrong} count={count} />;
  if (found.kind === 'failed') return <Absent of={found} variant="inline" />;
  if (found.kind === 'waiting') {
    return (
      <p className="waiting" role="status">
        {lookingFor({ passage, count })}
      </p>
    );
  }
  return found.value === null && <NoSuchPassage passage={passage} publisher={source.publisher} />;
}
