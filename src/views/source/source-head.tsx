import type { SourceFields } from '#domain/dataset/source-records.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/source.ts';
import { wordsIn } from '#messages/say.ts';
import { useOwnWords } from '#ui/own-language.ts';
import { Bibliography } from './bibliography.tsx';
import { CiteSource } from './cite-source.tsx';

interface SourceHeadProps {
  readonly source: SourceFields;
  readonly hrefs: Hrefs;
  /** The address of its page, where the build has written files beside it. */
  readonly page?: string;
}

/** What is known of a source, before its passages. */
export function SourceHead({ source, hrefs, page }: SourceHeadProps) {
  const own = useOwnWords();
  return (
    <>
      <header className="source__head">
        <p className="source__publisher">{source.publisher}</p>
        <SourceTitle title={source.title} language={source.language} />
      </header>
      <div className="source__about">
        <Bibliography source={source} />
        <div className="source__notes">
          {source.notes.map((note, at) => (
            <p key={at} {...own}>
              {note}
            </p>
          ))}
          <CiteSource cite={source.cite} hrefs={hrefs} page={page} />
        </div>
      </div>
    </>
  );
}

function SourceTitle({ title, language }: Pick<SourceFields, 'title' | 'language'>) {
  if (title !== null)
    return (
      <h1 className="source__title" {...wordsIn(language)}>
        {title}
      </h1>
    );
  return <h1 className="source__title source__title--unknown">{words.untitled()}</h1>;
}
