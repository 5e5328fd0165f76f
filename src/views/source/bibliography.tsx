import type { ReactNode } from 'react';
import { dateWords } from '#domain/date-words.ts';
import { writtenDayWords } from '#domain/day-words.ts';
import type { SourceFields } from '#domain/dataset/source-records.ts';
import { languageName, sourceKindLabel } from '#domain/labels.ts';
import { OuterLink } from '#ui/outer-link.tsx';

/** What is known of a source; what is not known says so. */
export function Bibliography({ source }: { readonly source: SourceFields }) {
  return (
    <dl className="bibliography">
      <Entry term="Publisher">{source.publisher}</Entry>
      <Entry term="Title" note={source.titleNote}>
        {source.title ?? <Unknown>not printed in the text we have</Unknown>}
      </Entry>
      <Entry term="Author" note={source.authorsNote}>
        {authorsOf(source.authors)}
      </Entry>
      <Entry term="Published" note={source.publishedNote}>
        {source.published.kind === 'unknown' ? <Unknown>not known</Unknown> : dateWords(source.published)}
      </Entry>
      <Entry term="Read on">
        {source.accessed === null ? <Unknown>not recorded</Unknown> : writtenDayWords(source.accessed)}
      </Entry>
      <Entry term="Language">{languageName(source.language)}</Entry>
      <Entry term="Kind">{sourceKindLabel(source.kind)}</Entry>
      <Entry term="Publisher’s page" note={source.urlNote}>
        {source.url ? <Address url={source.url} /> : <Unknown>not known</Unknown>}
      </Entry>
      {source.mirror !== null && (
        <Entry term="A copy elsewhere">
          <Address url={source.mirror} />
        </Entry>
      )}
      <Entry term="Text checked">
        {source.length.toLocaleString('en-GB')} characters, SHA-256{' '}
        <code className="bibliography__hash">{source.sha256}</code>
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
  return (
    <div className="bibliography__entry">
      <dt>{term}</dt>
      <dd>
        {children}
        {note !== null && <p className="bibliography__note">{note}</p>}
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
  if (authors === null) return <Unknown>not known</Unknown>;
  return authors.length === 0 ? 'none named' : authors.join(', ');
}
