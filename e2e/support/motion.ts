/** What moves, by style or by script. It is over in a moment, before anybody could look for it, so it is noted as it begins. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What has begun to move since it was watched for. */
    begun?: string[];
  }
}

/** From now on, in the page that is there. */
export function watchMotion(page: Page): Promise<void> {
  return page.evaluate(noteMotion);
}

/** In the page: what begins and takes time; an animation without duration begins, too. */
function noteMotion(): void {
  const begun: string[] = [];
  window.begun = begun;
  const note = ({ type, target, pseudoElement }: AnimationEvent | TransitionEvent) => {
    if (!(target instanceof Element)) return;
    const { animationDuration, transitionDuration } = getComputedStyle(target, pseudoElement);
    const durations = type === 'animationstart' ? animationDuration : transitionDuration;
    // In seconds, one for each animation or property.
    if (durations.split(', ').some((seconds) => parseFloat(seconds) > 0.001))
      begun.push(`${target.tagName} ${target.className} ${type} ${durations}`);
  };
  document.addEventListener('animationstart', note);
  document.addEventListener('transitionrun', note);
  // What a script begins is not told by events.
  const animate: unknown = Reflect.get(Element.prototype, 'animate');
  if (typeof animate !== 'function') throw new Error('Elements cannot be animated here.');
  const noting = new Proxy(animate, {
    apply: (begin, target: Element, given: unknown[]): unknown => {
      begun.push(`${target.tagName} ${target.getAttribute('class') ?? ''} by script`);
      return Reflect.apply(begin, target, given);
    },
  });
  Reflect.set(Element.prototype, 'animate', noting);
}

/** What has begun to move; what was asked for just now has begun by the frame after the next. */
export function begunMotion(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    if (!window.begun) throw new Error('Nobody has watched this page.');
    return window.begun;
  });
}

/** The middle of an event's shape in the timeline, as it begins to move and where it belongs. */
interface Arrival {
  readonly event: string;
  readonly begins: Place;
  readonly ends: Place;
  /** The event that a press where it belongs would open as it begins. */
  readonly pressed: string | undefined;
}

/** Pixels of the viewport. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** The events that move in the first frame in which a wanted one moves far; what begins is held, so that a busy machine cannot miss it. */
export async function nextArrivals(
  page: Page,
  wanted: readonly string[],
  act: () => Promise<void>,
): Promise<readonly Arrival[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Animation.enable');
  await client.send('Animation.setPlaybackRate', { playbackRate: 0 });
  const arrivals = page.evaluate(awaitArrivals, wanted);
  await act();
  return arrivals;
}

/** In the page. Where its machine is busy, a zoom is several movements, the first of which may bring none of those that are wanted, or not far. */
async function awaitArrivals(wanted: readonly string[]): Promise<Arrival[]> {
  for (;;) {
    await new Promise(requestAnimationFrame);
    const arrivals = document.getAnimations().flatMap((animation) => {
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
      const shape = target?.matches('.mark') === true ? target.querySelector('.shape__body') : null;
      const event = target?.closest('.item')?.querySelector('a')?.dataset['eventId'];
      if (!shape || event === undefined) return [];
      const placeAt = (time: 'begins' | 'ends'): Place => {
        animation.currentTime = time === 'begins' ? 0 : (animation.effect?.getComputedTiming().endTime ?? 0);
        const { x, y, width, height } = shape.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      animation.pause();
      const [ends, begins] = [placeAt('ends'), placeAt('begins')];
      const pressed = document.elementFromPoint(ends.x, ends.y)?.closest('a')?.dataset['eventId'];
      return [{ event, begins, ends, pressed }];
    });
    const cameFar = arrivals.some(
      ({ event, begins, ends }) => wanted.includes(event) && ends.x - begins.x > 20,
    );
    if (cameFar) return arrivals;
  }
}
