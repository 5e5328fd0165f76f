import { textFragmentUrl } from '#domain/excerpts/text-fragment.ts';
import type { Evidence } from '#domain/dataset/event-details.ts';
import { passageReference } from '#domain/reference-words.ts';
import * as words from '#messages/event.ts';
import * as passageWords from '#messages/passages.ts';
import { Copying } from '#ui/copying.tsx';
import { CuttingFigure } from '#ui/cutting-figure.tsx';
import { fullAddress } from '#ui/full-address.ts';
import { goTo } from '#ui/reveal.ts';
import { InnerLink } from '#ui/inner-link.tsx';
import { OuterLink } from '#ui/outer-link.tsx';
import { Rich } from '#ui/rich.tsx';
import { attributionWords, originWords } from './attribution-words.ts';
import type { CitedEvidence } from './citations.ts';
import {
  type CitedSource,
  type EventContext,
  publishedWords,
  publisherOf,
  sentenceId,
} from './event-context.ts';

interface CuttingProps {
  readonly cited: CitedEvidence;
  readonly context: EventContext;
}

/** One passage as it stands in its source, and under it who published it, when, on whose word. */
export function Cutting({ cited, context }: CuttingProps) {
  const { evidence, number } = cited;
  const source = context.sources.get(evidence.source);
  const origin = originWords(evidence);
  return (
    <CuttingFigure
      id={evidence.excerpt}
      data-excerpt-id={evidence.excerpt}
      number={number}
      quote={evidence.quote}
      language={source?.language}
      means={evidence.means}
      from={source?.url}
      marked={context.cite === evidence.excerpt}
    >
      <p>
        <strong className="cutting__outlet">{publisherOf(context, evidence.source)}</strong>{' '}
        {source && <span>{publishedWords(source)}</span>}
      </p>
      <p>
        <span className="cutting__says">{attributionWords(evidence)}</span>{' '}
        {origin !== null && <span>{origin}</span>} <Stance stance={evidence.stance} />
      </p>
      <div className="cutting__links">
        <CuttingLinks cited={cited} source={source} context={context} />
        {source && (
          <Copying
            label={passageWords.cite()}
            texts={() => [
              {
                name: passageWords.quotation(),
                text: passageReference({
                  quote: evidence.quote,
                  publisher: source.publisher,
                  published: source.published,
                  address: fullAddress(context.hrefs.source(source.id, evidence.excerpt)),
                }),
              },
            ]}
          />
        )}
      </div>
    </CuttingFigure>
  );
}

function Stance({ stance }: { readonly stance: Evidence['stance'] }) {
  if (stance === 'supports') return null;
  return <span className={`stance stance--${stance}`}>{words.stance({ stance })}</span>;
}

interface CuttingLinksProps extends CuttingProps {
  readonly source: CitedSource | undefined;
}

function CuttingLinks({ cited, source, context }: CuttingLinksProps) {
  const { evidence, sentences } = cited;
  return (
    <>
      <a href={context.hrefs.source(evidence.source, evidence.excerpt)}>{words.readInSource()}</a>
      {sentences.map((sentence) => (
        <InnerLink
          key={sentence}
          href={`#${sentenceId(sentence)}`}
          className="cutting__back"
          onFollow={
            context.onCite &&
            (() => {
              const target = document.getElementById(sentenceId(sentence));
              if (target) goTo(target);
            })
          }
        >
          <Rich
            text={words.sentence({ number: sentence })}
            elements={{ arrow: (inside) => <span aria-hidden="true">{inside}</span> }}
          />
        </InnerLink>
      ))}
      {source?.url && (
        <OuterLink href={textFragmentUrl(source.url, evidence.quote)}>
          {passageWords.original({ publisher: source.publisher })}
        </OuterLink>
      )}
    </>
  );
}
