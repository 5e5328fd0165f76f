/** The hand without a mouse, put to the test: what no key could do fails here, too. */
import { expect, test, visit } from './support/test.ts';

test('whatever only a mouse can do is refused, and so is a press on what takes no focus', async ({
  page,
}) => {
  await visit(page, '/about/');
  const heading = page.getByRole('heading', { level: 1 });
  const { mouse, touchscreen } = page;
  const pointing = [
    () => mouse.move(1, 1),
    () => mouse.down(),
    () => mouse.up(),
    () => mouse.click(1, 1),
    () => mouse.dblclick(1, 1),
    () => mouse.wheel(0, 1),
    () => touchscreen.tap(1, 1),
    () => heading.dblclick(),
    () => heading.dragTo(heading),
    () => page.dragAndDrop('h1', 'h1'),
  ];
  for (const point of pointing) await expect(async () => point(), String(point)).rejects.toThrow('no mouse');
  await expect(heading.click()).rejects.toThrow('cannot be reached by keyboard');
  await expect(heading.hover()).rejects.toThrow('cannot be reached by keyboard');
});
