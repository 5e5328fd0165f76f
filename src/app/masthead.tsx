import type { Hrefs } from '#domain/hrefs.ts';
import { motto } from '#messages/pages.ts';

interface MastheadProps {
  readonly hrefs: Hrefs;
  readonly children?: React.ReactNode;
}

/** The name, and what it stands for; controls of the page at its end. */
export function Masthead({ hrefs, children }: MastheadProps) {
  return (
    <header className="masthead">
      <a className="masthead__name" href={hrefs.home()}>
        Sourceline
      </a>
      <p className="masthead__motto">{motto()}</p>
      <div className="masthead__tools">{children}</div>
    </header>
  );
}
