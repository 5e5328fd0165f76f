import type { ListedSource } from '#domain/dataset/source-list.ts';
import { type PassagePage, pageWith } from '#domain/passage-pages.ts';
import { InnerLink } from '#ui/inner-link.tsx';

export interface Turning {
  /** The address of the page that holds the passage at a place, counted from 1. */
  readonly hrefOf: (place: number) => string;
  readonly onTurn: (place: number) => void;
}

interface PassageTurningProps {
  readonly page: PassagePage;
  readonly extent: ListedSource['excerpts'];
  readonly turning: Turning;
}

/** The ways to the passages before and behind those of a page; nothing where all stand on one. */
export function PassageTurning({ page, extent, turning }: PassageTurningProps) {
  const before = pageWith(extent, page.first - 1);
  const behind = pageWith(extent, page.last + 1);
  if (!before && !behind) return null;
  return (
    <nav className="passage-turning" aria-label="Other passages">
      {before && <Way to={before} words="Before these" turning={turning} />}
      {behind && <Way to={behind} words="Behind these" turning={turning} />}
    </nav>
  );
}

interface WayProps {
  readonly to: PassagePage;
  readonly words: string;
  readonly turning: Turning;
}

function Way({ to: { first, last }, words, turning: { hrefOf, onTurn } }: WayProps) {
  const place = (number: number) => number.toLocaleString('en-GB');
  return (
    <InnerLink
      href={hrefOf(first)}
      onFollow={() => {
        onTurn(first);
      }}
    >
      {words}: {first === last ? `passage ${place(first)}` : `passages ${place(first)} to ${place(last)}`}
    </InnerLink>
  );
}
