/** How soon a filter, a key of a search, and a pressed event show. */
import { median } from '../measure.ts';
import type { Response, Subject } from '../subjects/subject.ts';
import type { Figures } from './figures.ts';
import { type Hand, middleOf, press } from './hand.ts';
import { inputToPaint } from './input-to-paint.ts';

const TIMES = 8;
/** What a hand takes for the next press; a machine that presses sooner would time how the drawing of the press before ends. */
export const BETWEEN_MS = 400;
const WORD = 'str';
const GIVES_UP_MS = 10_000;
/** A key that leaves what is shown as it was never shows. */
const KEY_GIVES_UP_MS = 2000;

/** Off again what it puts on. */
export async function narrowing(hand: Hand, subject: Subject): Promise<Figures> {
  if (subject.prepare !== undefined) await press(hand, await middleOf(hand, subject.prepare));
  const filter = subject.filter && (await filterTimes(hand, subject.filter));
  if (subject.prepare !== undefined) await hand.page.keyboard.press('Escape');
  const search = subject.search && (await searchTimes(hand, subject.search));
  return { ...medianOf('filter', filter), ...medianOf('search', search) };
}

export async function opening(hand: Hand, { opening: how, stage }: Subject): Promise<Figures> {
  if (!how) return {};
  const at = await middleOf(hand, how.target ?? stage);
  const time = await inputToPaint(hand.page, how.answer, GIVES_UP_MS, () => press(hand, at));
  return medianOf('opening', time === null ? [] : [time]);
}

async function filterTimes(hand: Hand, { target, answer }: Response): Promise<readonly number[]> {
  const at = await middleOf(hand, target ?? 'body');
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await hand.page.waitForTimeout(BETWEEN_MS);
    times.push(...present(await inputToPaint(hand.page, answer, GIVES_UP_MS, () => press(hand, at))));
  }
  return times;
}

/** A word, key by key; what does not change what is shown is not counted. Once before, for what comes with the first word. */
async function searchTimes({ page }: Hand, { target, answer }: Response): Promise<readonly number[]> {
  const field = page.locator(target ?? 'input').first();
  const typed = (key: string): Promise<number | null> =>
    inputToPaint(page, answer, KEY_GIVES_UP_MS, () => page.keyboard.press(key));
  await field.focus();
  await typed('s');
  await typed('Backspace');
  const times: number[] = [];
  for (const key of WORD) times.push(...present(await typed(key)));
  await field.fill('');
  await field.blur();
  return times;
}

function present(time: number | null): readonly number[] {
  return time === null ? [] : [time];
}

function medianOf(name: 'filter' | 'search' | 'opening', times: readonly number[] | undefined): Figures {
  return times === undefined || times.length === 0 ? {} : { [name]: median(times) };
}
