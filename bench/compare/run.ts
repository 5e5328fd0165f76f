/** Every subject at every number of events, from the smallest up; what fails once is not tried with more. */
import type { Sites } from '../serve/sites.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Figures } from './figures.ts';
import { TooSlow } from './in-time.ts';
import { mediansOf, type Outcome, type Row } from './outcome.ts';
import { type Pace, visit } from './visit.ts';

/** Whoever takes so many milliseconds for one visit is visited once: a second time tells nothing new. */
const SLOW_MS = 75_000;

export interface Case {
  readonly subject: Subject;
  readonly events: number;
}

export interface Plan {
  /** From few events to many. */
  readonly cases: readonly Case[];
  readonly times: number;
  readonly pace: Pace;
}

export interface Means {
  readonly browser: string;
  readonly sites: Sites;
  readonly say: (line: string) => void;
  /** Told after each case, so that a run that is broken off is not lost. */
  readonly keep: (rows: readonly Row[]) => void;
}

export async function compare(plan: Plan, means: Means): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const over = new Set<Subject>();
  for (const { subject, events } of plan.cases) {
    const outcome: Outcome = over.has(subject)
      ? { kind: 'not run' }
      : await outcomeOf(subject, events, plan, means);
    if (outcome.kind === 'failed' && !outcome.why.startsWith('cannot yet')) over.add(subject);
    rows.push({ subject: subject.name, events, outcome });
    means.say(lineOf(subject, events, outcome));
    means.keep(rows);
  }
  return rows;
}

async function outcomeOf(
  subject: Subject,
  events: number,
  { times, pace }: Plan,
  { browser, sites }: Means,
): Promise<Outcome> {
  const origin = await sites.originOf(subject, events);
  if (!origin.ok) return { kind: 'failed', why: origin.error };
  const runs: Figures[] = [];
  try {
    const until = performance.now() + SLOW_MS;
    do runs.push(await visit(browser, subject, origin.value + subject.address(events), pace));
    while (runs.length < times && performance.now() < until);
  } catch (error) {
    return { kind: 'failed', why: reasonOf(error) };
  }
  return { kind: 'measured', figures: mediansOf(runs), runs };
}

function reasonOf(error: unknown): string {
  if (error instanceof TooSlow) return error.message;
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}

function lineOf({ title }: Subject, events: number, outcome: Outcome): string {
  const at = `${title}, ${String(events)} events`;
  if (outcome.kind !== 'measured') return `${at}: ${outcome.kind === 'failed' ? outcome.why : 'not run'}`;
  const { first = 0, zoomFps, panFps } = outcome.figures;
  const rate = (fps: number | undefined): string => (fps === undefined ? '–' : String(Math.round(fps)));
  return `${at}: first after ${String(Math.round(first))} ms, ${rate(zoomFps)} / ${rate(panFps)} frames a second`;
}
