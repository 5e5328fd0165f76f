import { canvas, columns } from './canvas.ts';
import { ours, own } from './ours.ts';
import { chrono, gravity, timelinejs, vis } from './peers.ts';
import type { Subject } from './subject.ts';

/** In the order of the tables' columns. */
export const SUBJECTS: readonly Subject[] = [canvas, columns, own, ours, vis, gravity, timelinejs, chrono];

/** What all others are compared with. */
export const LIMIT = canvas.name;
