import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/notices.ts';
import './notices.css';

interface TooLargeProps {
  readonly hrefs: Hrefs;
  /** What the page would show, as a title. */
  readonly title: string;
  /** Where some of it is to be found nonetheless: a sentence. */
  readonly instead: string;
}

/** In place of a page that shows all of a timeline at once, where that is too much. */
export function TooLarge({ hrefs, title, instead }: TooLargeProps) {
  return (
    <div className="not-found">
      <h1>{title}</h1>
      <p>
        {words.tooLarge()} {instead}
      </p>
      <ul>
        <li>
          <a href={hrefs.home()}>{words.wholeTimeline()}</a>
        </li>
        <li>
          <a href={hrefs.about()}>{words.aboutTimeline()}</a>
        </li>
      </ul>
    </div>
  );
}
