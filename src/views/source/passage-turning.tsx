import type { ListedSource } from '#domain/dataset/source-list.ts';
import { firstPage, type PassagePage, pageOfFile, pageWith } from '#domain/passage-pages.ts';
import * as words from '#messages/source.ts';
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
    <nav className="passage-turning" aria-label={words.otherPassages()}>
      {before && before.file > first.file && <Way to={first} told={words.toFirst} turning={turning} />}
      {before && <Way to={before} told={words.toBefore} turning={turning} />}
      <span className="passage-turning__page">
        {words.pageOf({ page: page.file + 1, pages: extent.files.length })}
      </span>
      {behind && <Way to={behind} told={words.toBehind} turning={turning} />}
      {behind && behind.file < last.file && <Way to={last} told={words.toLast} turning={turning} />}
      {jumps && <GoToPassage count={extent.count} onGo={turning.onTurn} />}
    </nav>
  );
}

interface WayProps {
  readonly to: PassagePage;
  /** The way, of which passages it leads to. */
  readonly told: (values: { readonly passages: string }) => string;
  readonly turning: Turning;
}

function Way({ to: { first, last }, told, turning: { hrefOf, onTurn } }: WayProps) {
  const passages = first === last ? words.onePassage({ number: first }) : words.fromTo({ first, last });
  return (
    <InnerLink
      href={hrefOf(first)}
      onFollow={() => {
        onTurn(first);
      }}
    >
      {told({ passages })}
    </InnerLink>
  );
}
