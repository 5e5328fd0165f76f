/** Takes the mouse out of a test's hand: what it presses is given focus and pressed by key, or the test fails. */
import type { Locator, Page } from '@playwright/test';

type Press = (locator: Locator, key: string) => Promise<void>;

const press: Press = async (locator, key) => {
  await locator.waitFor({ state: 'visible' });
  const refused = await locator.evaluate(takeFocus);
  if (refused !== null) throw new Error(`${String(locator)} cannot be reached by keyboard: ${refused}`);
  await locator.page().keyboard.press(key);
};

type Click = Locator['click'];

const clickByKey: Click = async function (this: Locator, options) {
  const held = (options?.modifiers ?? []).map((key) => `${key}+`).join('');
  const key = await this.evaluate((element) => {
    const control = element instanceof HTMLLabelElement ? (element.control ?? element) : element;
    return control.matches('input[type="checkbox"], input[type="radio"]') ? 'Space' : 'Enter';
  });
  await press(this, held + key);
};

const setByKey = (wanted: boolean): Locator['check'] =>
  async function (this: Locator) {
    if ((await this.isChecked()) !== wanted) await press(this, 'Space');
  };

const focusOnly: Locator['hover'] = async function (this: Locator) {
  await press(this, 'Shift');
};

/** For this worker: locators have one prototype. A project for the keyboard has workers of its own. */
export function withoutMouse(page: Page): void {
  const hand = Object.getPrototypeOf(page.locator('html')) as Locator;
  Object.assign(hand, {
    click: clickByKey,
    tap: clickByKey,
    check: setByKey(true),
    uncheck: setByKey(false),
    hover: focusOnly,
    ...refused('dblclick', 'dragTo'),
  });
  Object.assign(page.mouse, refused('move', 'down', 'up', 'click', 'dblclick', 'wheel'));
  Object.assign(page.touchscreen, refused('tap'));
  Object.assign(page, refused('click', 'dblclick', 'tap', 'hover', 'check', 'uncheck', 'dragAndDrop'));
}

function refused(...ways: readonly string[]): Readonly<Record<string, () => never>> {
  return Object.fromEntries(ways.map((way) => [way, noMouse]));
}

function noMouse(): never {
  throw new Error('There is no mouse here. A test that is about one has the tag @pointer.');
}

/**
 * In the page: gives focus as the Tab key would, and says why it could not. Marks of timeline and map are one stop of the Tab
 * key each; that arrows lead to every one of them is for their own tests.
 */
function takeFocus(element: Element): string | null {
  const control = element instanceof HTMLLabelElement ? (element.control ?? element) : element;
  if (!(control instanceof HTMLElement || control instanceof SVGElement)) return 'it is no element of a page';
  const walked = control.closest('.timeline, .map') !== null;
  if (control.tabIndex < 0 && !walked) return 'the Tab key passes it by';
  if (control.closest('[inert]')) return 'it is inert';
  control.focus({ preventScroll: false });
  return document.activeElement === control ? null : 'it takes no focus';
}
