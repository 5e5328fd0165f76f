/** The canvas timeline of gravity-ui, given every event: rectangles without text. */
import { Timeline } from '@gravity-ui/timeline';
import { LANES, type PlainEvent, SPAN } from '../../events/plain-event.ts';
import { givenEvents } from '../shared/given.ts';
import { markFirst, stage } from '../shared/stage.ts';

const MS = 60_000;
const TRACKS = 3;
const TRACK_HEIGHT = 20;
/** What has no length would not be drawn. */
const SHORTEST = 6 * 60;

const events = await givenEvents();
const canvas = document.createElement('canvas');
stage().append(canvas);
const timeline = new Timeline({
  settings: {
    start: SPAN.start * MS,
    end: SPAN.end * MS,
    axes: Array.from({ length: LANES }, (_, lane) => ({
      id: String(lane),
      tracksCount: TRACKS,
      top: lane * TRACKS * TRACK_HEIGHT,
      height: TRACK_HEIGHT - 4,
    })),
    events: events.map(barOf),
  },
  viewConfiguration: { axes: { trackHeight: TRACK_HEIGHT } },
});
timeline.init(canvas);
markFirst();

function barOf({ id, start, end, lane }: PlainEvent, index: number) {
  const to = Math.max(end, start + SHORTEST) * MS;
  return { id, from: start * MS, to, axisId: String(lane), trackIndex: index % TRACKS };
}
