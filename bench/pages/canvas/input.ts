/** Wheel, drag, press, the filter and the search field. */

/** Pixels. */
const NOTCH = 120;

export interface Input {
  readonly zoom: (notches: number, x: number) => void;
  readonly pan: (pixels: number) => void;
  readonly press: (x: number, y: number) => void;
  readonly narrow: (hidesFirst: boolean, words: string) => void;
}

export function listenTo(canvas: HTMLCanvasElement, input: Input): void {
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      input.zoom(-event.deltaY / NOTCH, event.offsetX);
    },
    { passive: false },
  );
  let last = 0;
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons === 1) input.pan(event.clientX - last);
    last = event.clientX;
  });
  canvas.addEventListener('click', (event) => {
    input.press(event.offsetX, event.offsetY);
  });
  listenToControls(input);
}

function listenToControls({ narrow }: Input): void {
  const filter = document.querySelector<HTMLInputElement>('#filter');
  const search = document.querySelector<HTMLInputElement>('#search');
  if (!filter || !search) return;
  const apply = () => narrow(filter.checked, search.value.toLowerCase());
  filter.addEventListener('change', apply);
  search.addEventListener('input', apply);
}
