import { figure } from '#domain/count-words.ts';
import type { ListedSource } from '#domain/dataset/source-list.ts';
import { firstPage, type PassagePage, pageOfFile, pageWith } from '#domain/passage-pages.ts';
import { InnerLink } from '#ui/inner-link.tsx';
import { GoToPassage } from './go-to-passage.tsx';

export interface Turning {
  /** The address of the page that holds the passage at a place, counted from 1. */
  readonly hrefOf: (place: number) => string;
  readonly onTurn: (place: number) => void;
}

interface PassageTurningProps {
  readonly page: PassagePage;
  readonly extent: ListedSource['excerpts'];
  readonly turning: Turning;
  /** Whether any passage can be asked for by its number here: once on a page. */
  readonly jumps?: boolean;
}

/** Which page of passages this is, and the ways to the others; nothing where all stand on one. */
export function PassageTurning({ page, extent, turning, jumps = false }: PassageTurningProps) {
  const before = pageWith(extent, page.first - 1);
  const behind = pageWith(extent, page.last + 1);
  if (!before && !behind) return null;
  const [first, last] = [firstPage(extent), pageOfFile(extent, extent.files.length - 1)];
  return (
    <nav className="passage-turning" aria-label="Other passages">
      {before && before.file > first.file && <Way to={first} words="First" turning={turning} />}
      {before && <Way to={before} words="Before these" turning={turning} />}
      <span className="passage-turning__page">
        Page {figure(page.file + 1)} of {figure(extent.files.length)}
      </span>
      {behind && <Way to={behind} words="Behind these" turning={turning} />}
      {behind && behind.file < last.file && <Way to={last} words="Last" turning={turning} />}
      {jumps && <GoToPassage count={extent.count} onGo={turning.onTurn} />}
    </nav>
  );
}

interface WayProps {
  readonly to: PassagePage;
  readonly words: string;
  readonly turning: Turning;
}

function Way({ to: { first, last }, words, turning: { hrefOf, onTurn } }: WayProps) {
  return (
    <InnerLink
      href={hrefOf(first)}
      onFollow={() => {
        onTurn(first);
      }}
    >
      {words}: {first === last ? `passage ${figure(first)}` : `passages ${figure(first)} to ${figure(last)}`}
    </InnerLink>
  );
}
