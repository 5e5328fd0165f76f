import { type Tables, useIsLarge } from '#session/use-size.ts';
import * as words from '#messages/app.ts';
import * as pages from '#messages/pages.ts';
import { wordsIn } from '#messages/say.ts';
import { ownLanguage } from '#domain/event-table.ts';
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
        <h2 id="colophon-sources">{words.sources()}</h2>
        <ul className="colophon__sources">
          {table.sources.map((source) => (
            <li key={source.id}>
              <a href={hrefs.source(source.id)}>{source.publisher}</a>
              {source.title !== null && <span {...wordsIn(source.language)}>{source.title}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="colophon-about">
        <h2 id="colophon-about">{words.making()}</h2>
        <p>{words.made()}</p>
        <p>
          {words.licence()}{' '}
          <span {...wordsIn(ownLanguage(table.timeline))}>{table.timeline.licence.data}</span>
        </p>
        <p>
          <a href={hrefs.about()}>{pages.about()}</a>
          {hasAll && (
            <>
              {' '}
              · <a href={hrefs.differences()}>{pages.differences()}</a>
            </>
          )}
        </p>
        {hasAll && (
          <p>
            <a href={hrefs.coverage()}>{pages.coverage()}</a>
          </p>
        )}
        <p>{words.untracked()}</p>
      </section>
    </footer>
  );
}
