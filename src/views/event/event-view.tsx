import { type ReactNode, type Ref, useEffect, useMemo } from 'react';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { eventReference } from '#domain/reference-words.ts';
import * as words from '#messages/event.ts';
import { Copying } from '#ui/copying.tsx';
import { fullAddress } from '#ui/full-address.ts';
import { below, Heading, type HeadingLevel } from '#ui/heading.tsx';
import { reveal } from '#ui/reveal.ts';
import { numberEvidence } from './citations.ts';
import { Conflicts } from './conflicts.tsx';
import { Cutting } from './cutting.tsx';
import { Derivation } from './derivation.tsx';
import { Corrected } from './corrected.tsx';
import type { CitedSource, EventContext } from './event-context.ts';
import { EventHead } from './event-head.tsx';
import { Facts } from './facts.tsx';
import { LateDaysBetween } from './late-days-between.tsx';
import { Neighbours } from './neighbours.tsx';
import { Origins } from './origins.tsx';
import { Sentences } from './sentences.tsx';
import { StatusNote } from './status-note.tsx';
import './event.css';
import './event-parts.css';

export interface EventViewProps {
  readonly event: EventRow;
  /** null while it is fetched, or when that failed; `notice` then says which. */
  readonly detail: EventDetail | null;
  readonly sources: readonly CitedSource[];
  readonly hrefs: Hrefs;
  /** The title of the timeline that the event is part of. */
  readonly timeline: string;
  /** The title's level; what stands under it follows. */
  readonly level?: HeadingLevel;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** The marked excerpt's id. */
  readonly cite?: string | null;
  readonly onCite?: (excerptId: string) => void;
  readonly previous?: EventRow | null;
  readonly next?: EventRow | null;
  /** Events that this one may be compared with, in order. */
  readonly others?: readonly EventRow[];
  /** One of the others is about to be chosen. */
  readonly onCompare?: (() => void) | undefined;
  readonly onSelect?: (eventId: string) => void;
  /** The event as files, where there are such. */
  readonly files?: ReactNode;
  /** In place of the evidence, as long as it is not there. */
  readonly notice?: ReactNode;
}

/** One event with all its evidence. What holds it (page, margin, dialog) is named by `EVENT_TITLE_ID`. */
export function EventView(props: EventViewProps) {
  const { event, detail, hrefs, timeline, level = 2, previous = null, next = null, onSelect } = props;
  return (
    <div className="event" data-open-event={event.id}>
      <EventHead event={event} level={level} headingRef={props.headingRef} />
      {detail ? <EventBody {...props} detail={detail} level={below(level)} /> : props.notice}
      <Neighbours previous={previous} next={next} hrefs={hrefs} onSelect={onSelect} />
      <p className="event__permalink">
        <a href={hrefs.event(event.id)}>{words.permalink()}</a>
      </p>
      <Copying
        label={words.cite()}
        texts={() => [
          {
            name: words.reference(),
            text: eventReference({ ...event, timeline, address: fullAddress(hrefs.event(event.id)) }),
          },
        ]}
      />
      {props.files}
    </div>
  );
}

function EventBody(props: EventViewProps & { readonly detail: EventDetail; readonly level: HeadingLevel }) {
  const { event, detail, level, sources, hrefs, cite = null, onCite, others = [], onCompare } = props;
  const evidence = useMemo(() => numberEvidence(detail), [detail]);
  const context = useMemo<EventContext>(
    () => ({ sources: new Map(sources.map((source) => [source.id, source])), hrefs, cite, onCite }),
    [sources, hrefs, cite, onCite],
  );
  useEffect(() => {
    const marked = cite === null ? null : document.getElementById(cite);
    if (marked) reveal(marked);
  }, [cite, detail]);
  return (
    <div className="event__body">
      <div className="event__main">
        <Sentences
          sentences={detail.sentences}
          evidence={evidence}
          context={context}
          language={event.language}
        />
        <Corrected corrections={detail.corrections} hrefs={hrefs} />
        <section aria-labelledby="event-evidence">
          <Heading level={level} id="event-evidence" className="event-part">
            {words.passages({ count: evidence.size })}
          </Heading>
          <div className="cuttings">
            {Array.from(evidence.values(), (cited) => (
              <Cutting key={cited.evidence.excerpt} cited={cited} context={context} />
            ))}
          </div>
        </section>
        <Conflicts conflicts={detail.conflicts} evidence={evidence} context={context} level={level} />
      </div>
      <div className="event__margin">
        <StatusNote status={event.status} note={detail.statusNote} level={level} />
        <Derivation event={event} basis={detail.basis} evidence={evidence} context={context} level={level} />
        <Origins evidence={detail.evidence} context={context} level={level} />
        <LateDaysBetween event={event} others={others} onCompare={onCompare} />
        <section aria-labelledby="event-facts">
          <Heading level={level} id="event-facts" className="event-part">
            {words.whoAndWhere()}
          </Heading>
          <Facts event={event} countries={detail.countries} />
        </section>
      </div>
    </div>
  );
}
