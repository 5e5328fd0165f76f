import type { Excerpt } from '#domain/dataset/source-records.ts';
import { wordsIn } from '#messages/say.ts';
import * as words from '#messages/source.ts';
import { cutText } from './marked-text.ts';

interface FullTextProps {
  readonly text: string;
  readonly excerpts: readonly Excerpt[];
  /** BCP 47, of the text. */
  readonly language: string;
  /** Says which passages are marked, where these are not all. */
  readonly which?: string;
}

/** The whole text, where it may be shown, with every quoted passage marked and leading to what rests on it. */
export function FullText({ text, excerpts, language, which }: FullTextProps) {
  return (
    <section className="full-text" aria-labelledby="full-text-title">
      <h2 id="full-text-title">{words.fullText()}</h2>
      {which !== undefined && <p className="full-text__which">{which}</p>}
      <p {...wordsIn(language)}>
        {cutText(text, excerpts).map((piece, at) =>
          piece.excerpt === null ? (
            piece.text
          ) : (
            <a key={at} href={`#${piece.excerpt}`} className="full-text__excerpt">
              <mark>{piece.text}</mark>
            </a>
          ),
        )}
      </p>
    </section>
  );
}
