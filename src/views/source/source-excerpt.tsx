import { Fragment } from 'react';
import { textFragmentUrl } from '#domain/excerpts/text-fragment.ts';
import type { Excerpt, SourceFields } from '#domain/dataset/source-records.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { passageReference } from '#domain/reference-words.ts';
import { shareWords } from '#domain/share-words.ts';
import * as passageWords from '#messages/passages.ts';
import * as words from '#messages/source.ts';
import { Copying } from '#ui/copying.tsx';
import { CuttingFigure } from '#ui/cutting-figure.tsx';
import { fullAddress } from '#ui/full-address.ts';
import { OuterLink } from '#ui/outer-link.tsx';

interface SourceExcerptProps {
  readonly excerpt: Excerpt;
  /** Counted from 1, in reading order. */
  readonly number: number;
  readonly source: SourceFields;
  readonly marked: boolean;
  readonly hrefs: Hrefs;
}

/** One passage of the source, where it stands in the text, and the events that rest on it. */
export function SourceExcerpt({ excerpt, number, source, marked, hrefs }: SourceExcerptProps) {
  return (
    <CuttingFigure
      id={excerpt.id}
      data-excerpt-id={excerpt.id}
      number={number}
      quote={excerpt.quote}
      language={source.language}
      means={excerpt.means ?? null}
      from={source.url}
      marked={marked}
    >
      <p>{positionWords(excerpt.start, source.length)}</p>
      <p>
        {words.events({ count: excerpt.events.length })}{' '}
        {excerpt.events.map((event) => (
          <Fragment key={event.id}>
            <span>
              <a href={hrefs.event(event.id)}>
                <bdi>{event.title}</bdi>
              </a>
            </span>{' '}
          </Fragment>
        ))}
      </p>
      {source.url !== null && (
        <p className="cutting__links">
          <OuterLink href={textFragmentUrl(source.url, excerpt.quote)}>
            {passageWords.original({ publisher: source.publisher })}
          </OuterLink>
        </p>
      )}
      <Copying
        label={passageWords.cite()}
        texts={() => [
          {
            name: passageWords.quotation(),
            text: passageReference({
              quote: excerpt.quote,
              publisher: source.publisher,
              published: source.published,
              address: fullAddress(hrefs.source(source.id, excerpt.id)),
            }),
          },
        ]}
      />
    </CuttingFigure>
  );
}

/** "About 12% into the text"; both ends have words of their own. */
export function positionWords(start: number, length: number): string {
  const share = Math.round((start / length) * 100) / 100;
  if (share === 0) return words.atBeginning();
  return share >= 0.99 ? words.atEnd() : words.into({ share: shareWords(share) });
}
