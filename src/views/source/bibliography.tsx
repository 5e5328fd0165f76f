import type { ReactNode } from 'react';
import { dateWords } from '#domain/date-words.ts';
import { writtenDayWords } from '#domain/day-words.ts';
import type { SourceFields } from '#domain/dataset/source-records.ts';
import { partsWords } from '#domain/list-words.ts';
import { languageName, sourceKindLabel } from '#domain/meanings.ts';
import { wordsIn } from '#messages/say.ts';
import * as words from '#messages/source.ts';
import { OuterLink } from '#ui/outer-link.tsx';
import { useOwnWords } from '#ui/own-language.ts';
import { Rich } from '#ui/rich.tsx';

/** What is known of a source; what is not known says so. */
export function Bibliography({ source }: { readonly source: SourceFields }) {
  return (
    <dl className="bibliography">
      <Entry term={words.publisher()}>{source.publisher}</Entry>
      <Entry term={words.title()} note={source.titleNote}>
        {source.title === null ? (
          <Unknown>{words.noTitle()}</Unknown>
        ) : (
          <span {...wordsIn(source.language)}>{source.title}</span>
        )}
      </Entry>
      <Entry term={words.author()} note={source.authorsNote}>
        {authorsOf(source.authors)}
      </Entry>
      <Entry term={words.published()} note={source.publishedNote}>
        {source.published.kind === 'unknown' ? (
          <Unknown>{words.notKnown()}</Unknown>
        ) : (
          dateWords(source.published)
        )}
      </Entry>
      <Entry term={words.readOn()}>
        {source.accessed === null ? (
          <Unknown>{words.notRecorded()}</Unknown>
        ) : (
          writtenDayWords(source.accessed)
        )}
      </Entry>
      <Entry term={words.language()}>{languageName(source.language)}</Entry>
      <Entry term={words.kind()}>{sourceKindLabel(source.kind)}</Entry>
      <Entry term={words.page()} note={source.urlNote}>
        {source.url ? <Address url={source.url} /> : <Unknown>{words.notKnown()}</Unknown>}
      </Entry>
      {source.mirror !== null && (
        <Entry term={words.copyElsewhere()}>
          <Address url={source.mirror} />
        </Entry>
      )}
      <Entry term={words.textChecked()}>
        <Rich
          text={words.characters({ count: source.length, hash: source.sha256 })}
          elements={{ hash: (inside) => <code className="bibliography__hash">{inside}</code> }}
        />
      </Entry>
    </dl>
  );
}

interface EntryProps {
  readonly term: string;
  readonly note?: string | null;
  readonly children: ReactNode;
}

function Entry({ term, note = null, children }: EntryProps) {
  const own = useOwnWords();
  return (
    <div className="bibliography__entry">
      <dt>{term}</dt>
      <dd>
        {children}
        {note !== null && (
          <p className="bibliography__note" {...own}>
            {note}
          </p>
        )}
      </dd>
    </div>
  );
}

function Unknown({ children }: { readonly children: string }) {
  return <span className="bibliography__unknown">{children}</span>;
}

function Address({ url }: { readonly url: string }) {
  return <OuterLink href={url}>{url.replace(/^https?:\/\//, '')}</OuterLink>;
}

function authorsOf(authors: readonly string[] | null): ReactNode {
  if (authors === null) return <Unknown>{words.notKnown()}</Unknown>;
  return authors.length === 0 ? words.noAuthor() : partsWords(authors);
}
