import { shareWords } from '#domain/share-words.ts';
import * as words from '#messages/source.ts';

interface QuotedShareProps {
  readonly share: number;
  /** Where what is quoted and what is not is told in full; null where it is not. */
  readonly coverage: string | null;
}

/** How much of the article is quoted, in words and as a bar. */
export function QuotedShare({ share, coverage }: QuotedShareProps) {
  return (
    <div className="quoted-share">
      <p>{words.quotedShare({ share: shareWords(share) })}</p>
      <svg className="quoted-share__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="quoted-share__whole" width="100" height="4" />
        <rect className="quoted-share__quoted" width={share * 100} height="4" />
      </svg>
      {coverage !== null && (
        <p className="quoted-share__more">
          <a href={coverage}>{words.coverage()}</a>
        </p>
      )}
    </div>
  );
}
