import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/notices.ts';
import { Rich } from '#ui/rich.tsx';
import './notices.css';

interface NotFoundProps {
  readonly hrefs: Hrefs;
  /** Pages that a reader may have meant. */
  readonly sources: readonly { readonly id: string; readonly publisher: string }[];
  /** Whether only what the browser keeps was looked through. */
  readonly kept: boolean;
}

/** The content of a page that is not there, or cannot be reached, with ways to those that are. */
export function NotFound({ hrefs, sources, kept }: NotFoundProps) {
  return (
    <div className="not-found">
      <h1>{kept ? words.noPageNow() : words.noPage()}</h1>
      <p>{kept ? words.noPageNowWhy() : words.nothingLost()}</p>
      <ul>
        <li>
          <a href={hrefs.home()}>{words.wholeTimeline()}</a>
        </li>
        {sources.map((source) => (
          <li key={source.id}>
            <Rich
              text={words.theSource({ publisher: source.publisher })}
              elements={{ link: (inside) => <a href={hrefs.source(source.id)}>{inside}</a> }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
