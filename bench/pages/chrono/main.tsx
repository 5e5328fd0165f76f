/** react-chrono, vertical as it is by default, given every event. */
import { createRoot } from 'react-dom/client';
import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';
import { givenEvents } from '../shared/given.ts';
import { dayWords } from '../shared/day-words.ts';
import { stage } from '../shared/stage.ts';

const events = await givenEvents();
const items = events.map(({ id, title, start }) => ({ id, title: dayWords(start), cardTitle: title }));
createRoot(stage()).render(
  <Chrono items={items} mode="VERTICAL" timelineHeight="860px" classNames={{ card: 'bench-card' }} />,
);
