import type { Hrefs } from '#domain/hrefs.ts';
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
      <h1>There is no page at this address</h1>
      <p>
        It may be mistyped, or it may never have been here. Nothing is lost: the timeline is where it was.
      </p>
      <ul>
        <li>
          <a href={hrefs.home()}>The whole timeline</a>
        </li>
        {sources.map((source) => (
          <li key={source.id}>
            The source <a href={hrefs.source(source.id)}>{source.publisher}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
