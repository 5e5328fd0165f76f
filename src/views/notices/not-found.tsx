import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/notices.ts';
import { Rich } from '#ui/rich.tsx';
import './notices.css';

interface NotFoundProps {
  readonly hrefs: Hrefs;
  /** Pages that a reader may have meant. */
  readonly sources: readonly { readonly id: string; readonly publisher: string }[];
}

/** The content of a page that is not there, with ways to those that are. */
export function NotFound({ hrefs, sources }: NotFoundProps) {
  return (
    <div className="not-found">
      <h1>{words.noPage()}</h1>
      <p>{words.nothingLost()}</p>
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
