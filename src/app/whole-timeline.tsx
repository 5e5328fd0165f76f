import { type EventTable, ownLanguage } from '#domain/event-table.ts';
import { directionOf } from '#messages/languages.ts';
import { title } from '#messages/timeline.ts';
import { lightColours } from '#ui/light-colours.ts';
import tokens from '#ui/tokens.css?raw';
import { measureByLetters } from '#views/timeline/picture/pen.ts';
import { pictureOf } from '#views/timeline/picture/picture.ts';

interface WholeTimelineProps {
  readonly table: EventTable;
  /** What each event is shown by, by its id. */
  readonly shownBy: ReadonlyMap<string, string>;
}

/**
 * The timeline, drawn once and for all; its marks lead to the events below it. Wider than most pages: it is moved within its frame, by keyboard from mark to mark.
 */
export function WholeTimeline({ table, shownBy }: WholeTimelineProps) {
  const { timeline, events } = table;
  const language = ownLanguage(timeline);
  const { svg } = pictureOf(
    {
      title: { text: title() },
      narrowed: [],
      credit: [],
      events,
      all: events,
      total: events.length,
      story: timeline.span,
      window: null,
      group: 'category',
      language,
    },
    {
      colourOf: lightColours(tokens),
      measure: measureByLetters,
      direction: directionOf(language),
      // As everywhere, until a reader asks for the other way; here none can.
      mirrored: false,
      linkTo: ({ id }) => ({ href: `#paper-${id}`, shownBy: shownBy.get(id) ?? '' }),
    },
  );
  // The drawing escapes what it is given; the line before it is for files.
  const __html = svg.slice(svg.indexOf('<svg'));
  return (
    <>
      <h2 id="timeline">{title()}</h2>
      <div
        className="drawing"
        role="region"
        aria-labelledby="timeline"
        dangerouslySetInnerHTML={{ __html }}
      />
    </>
  );
}
