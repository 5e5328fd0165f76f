import type { Hrefs } from '#domain/hrefs.ts';

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
      <p className="masthead__motto">Every sentence shows its source</p>
      <div className="masthead__tools">{children}</div>
    </header>
  );
}
