import { type Tables, useIsLarge } from '#session/use-size.ts';
import type { Hrefs } from '#domain/hrefs.ts';

interface ColophonProps {
  readonly table: Tables;
  readonly hrefs: Hrefs;
}

/** The foot of every page: the sources, what may be done with this page, and what it does not do. A large timeline has no pages that show all of it. */
export function Colophon({ table, hrefs }: ColophonProps) {
  const large = useIsLarge();
  const hasAll = large.kind === 'ready' && !large.value;
  return (
    <footer className="colophon">
      <section aria-labelledby="colophon-sources">
        <h2 id="colophon-sources">The sources</h2>
        <ul className="colophon__sources">
          {table.sources.map((source) => (
            <li key={source.id}>
              <a href={hrefs.source(source.id)}>{source.publisher}</a>
              {source.title !== null && <span>{source.title}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="colophon-about">
        <h2 id="colophon-about">How this is made</h2>
        <p>
          Each sentence cites at least one passage, and a machine has found every passage, word for word, in
          the text of its source. Quotations belong to their publishers. {table.timeline.licence.data}
        </p>
        <p>
          <a href={hrefs.about()}>About this timeline</a>
          {hasAll && (
            <>
              {' '}
              · <a href={hrefs.differences()}>Where the sources differ</a>
            </>
          )}
        </p>
        {hasAll && (
          <p>
            <a href={hrefs.coverage()}>How much of each text is quoted</a>
          </p>
        )}
        <p>Nothing on this page is loaded from anyone else, and nobody who reads it is tracked.</p>
      </section>
    </footer>
  );
}
