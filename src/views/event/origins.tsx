import type { Evidence } from '#domain/dataset/event-details.ts';
import { partsWords } from '#domain/list-words.ts';
import * as words from '#messages/event.ts';
import { Heading, type HeadingLevel } from '#ui/heading.tsx';
import { type EventContext, publisherOf } from './event-context.ts';

interface OriginsProps {
  readonly evidence: readonly Evidence[];
  readonly context: EventContext;
  readonly level: HeadingLevel;
}

/** Who reported it first, and through which outlets it comes: two that relay the same one add no second origin. */
export function Origins({ evidence, context, level }: OriginsProps) {
  const origins = originsOf(evidence);
  if (origins.length === 0) return null;
  return (
    <section className="origins" aria-labelledby="event-origins">
      <Heading level={level} id="event-origins" className="event-part">
        {words.origins()}
      </Heading>
      <ul>
        {origins.map(({ id, name, outlets, own }) => (
          <li key={id}>
            {name}
            <span className="origins__through">
              {own
                ? words.itself()
                : words.through({
                    outlets: partsWords(outlets.map((outlet) => publisherOf(context, outlet))),
                  })}
            </span>
          </li>
        ))}
      </ul>
      <p className="origins__note">{words.originsCount({ count: origins.length })}</p>
    </section>
  );
}

interface Origin {
  readonly id: string;
  readonly name: string;
  /** Ids of the sources through which it comes, each once. */
  readonly outlets: readonly string[];
  /** The outlet itself. */
  readonly own: boolean;
}

/** Of the evidence that says it happened, or was said or planned. */
function originsOf(evidence: readonly Evidence[]): readonly Origin[] {
  const found = new Map<string, Origin>();
  for (const { origin, source, ownReporting, stance } of evidence) {
    if (stance !== 'supports') continue;
    const outlets = found.get(origin.id)?.outlets ?? [];
    found.set(origin.id, { ...origin, outlets: [...new Set([...outlets, source])], own: ownReporting });
  }
  return [...found.values()];
}
