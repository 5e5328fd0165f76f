import type { Hrefs } from '#domain/hrefs.ts';
import { MOST_IN_FEED } from '#domain/exports/feed-atom.ts';
import * as words from '#messages/downloads.ts';
import { Rich } from '#ui/rich.tsx';
import { downloadFiles } from './download-files.ts';
import { Part } from './part.tsx';

interface DownloadsProps {
  readonly hrefs: Hrefs;
  /** Whether there are files of all kinds: not of very many events. */
  readonly hasFiles: boolean;
}

/** Everything as files for other programs; of a large timeline those that can be of very many events, and why there are no others. */
export function Downloads({ hrefs, hasFiles }: DownloadsProps) {
  return (
    <Part of="downloads">
      {hasFiles && <p className="about__paragraph">{words.intro()}</p>}
      <ul className="about__rules">
        {downloadFiles(!hasFiles).map(([file, name]) => (
          <li key={file}>
            <a href={hrefs.file(name)} download>
              {words.names({ file })}
            </a>
            <Besides file={file} hrefs={hrefs} />
          </li>
        ))}
        <li>
          <a href={hrefs.feed()} type="application/atom+xml">
            {hasFiles ? words.feed() : words.feedOfLast({ count: MOST_IN_FEED })}
          </a>
        </li>
      </ul>
      <p className="about__note">{hasFiles ? words.calendar() : words.ofMany()}</p>
    </Part>
  );
}

/** What belongs to a file. */
function Besides({ file, hrefs }: { readonly file: string; readonly hrefs: Hrefs }) {
  const link = (name: string) => (inside: string) => (
    <a href={hrefs.file(name)} download>
      {inside}
    </a>
  );
  if (file === 'json') {
    const elements = {
      schema: link('timeline.schema.json'),
      dictionary: (inside: string) => <a href={hrefs.file('dictionary.html')}>{inside}</a>,
    };
    return (
      <>
        {' · '}
        <Rich text={words.schema()} elements={elements} />
      </>
    );
  }
  if (file !== 'references') return null;
  const elements = { ris: link('sources.ris'), csl: link('sources.csl.json') };
  return (
    <>
      {' · '}
      <Rich text={words.also()} elements={elements} />
    </>
  );
}
