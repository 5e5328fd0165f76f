import { capitalise } from '#domain/capitalise.ts';
import type { Conflict } from '#domain/dataset/event-details.ts';
import * as words from '#messages/event.ts';
import { meansWords } from '#messages/passages.ts';
import { below, Heading, type HeadingLevel } from '#ui/heading.tsx';
import { Rich } from '#ui/rich.tsx';
import { attributionWords } from './attribution-words.ts';
import type { CitedEvidence } from './citations.ts';
import { type EventContext, publisherOf, quotedIn } from './event-context.ts';
import { PassageLink } from './passage-link.tsx';

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly evidence: ReadonlyMap<string, CitedEvidence>;
  readonly context: EventContext;
  readonly level: HeadingLevel;
}

/** Accounts that cannot all be right, side by side, none before another but by order of writing. */
export function Conflicts({ conflicts, evidence, context, level }: ConflictsProps) {
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts" aria-labelledby="event-conflicts">
      <Heading level={level} id="event-conflicts" className="event-part">
        {words.accountsDiffer()}
      </Heading>
      <ConflictList conflicts={conflicts} evidence={evidence} context={context} level={below(level)} />
    </section>
  );
}

/** `level`: of the headings that say what about. */
export function ConflictList({ conflicts, evidence, context, level }: ConflictsProps) {
  return (
    <>
      {conflicts.map((conflict, at) => (
        <div key={at} className="conflict">
          <Heading level={level} className="conflict__about">
            {capitalise(conflict.about)}
          </Heading>
          <ul className="conflict__accounts">
            {conflict.accounts.map((account, nth) => {
              const cited = evidence.get(account.excerpt);
              return (
                cited && (
                  <li key={nth}>
                    <Account says={account.says} cited={cited} context={context} />
                  </li>
                )
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}

interface AccountProps {
  readonly says: string;
  readonly cited: CitedEvidence;
  readonly context: EventContext;
}

function Account({ says, cited: { evidence, number }, context }: AccountProps) {
  return (
    <>
      <p className="conflict__says">{capitalise(says)}</p>
      <blockquote
        className="conflict__quote"
        cite={context.sources.get(evidence.source)?.url ?? undefined}
        {...quotedIn(context, evidence.source)}
      >
        <p>{evidence.quote}</p>
      </blockquote>
      {evidence.means !== null && <p className="conflict__means">{meansWords({ words: evidence.means })}</p>}
      <p className="conflict__by">
        <Rich
          text={words.accountBy({
            publisher: publisherOf(context, evidence.source),
            attribution: attributionWords(evidence),
            number,
          })}
          elements={{
            outlet: (inside) => <strong>{inside}</strong>,
            link: (inside) => (
              <PassageLink excerpt={evidence.excerpt} context={context}>
                {inside}
              </PassageLink>
            ),
          }}
        />
      </p>
    </>
  );
}
