import { FAMILIES, type MeasureText } from '#views/timeline/picture/pen.ts';

/** For faces of the same width that are not quite, and for what a program rounds up. */
const SAFE = 1.03;
/** Of an average letter, where nothing can be measured: a share of its size, on the safe side. */
const LETTER = 0.56;

/** Measures with the faces of this machine, each text once. */
export function measureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text, { size }) => text.length * size * LETTER;
  const known = new Map<string, number>();
  return (text, { size, weight, face }) => {
    const font = `${String(weight)} ${String(size)}px ${FAMILIES[face]}`;
    const key = `${font} ${text}`;
    const told = known.get(key);
    if (told !== undefined) return told;
    context.font = font;
    const width = Math.ceil(context.measureText(text).width * SAFE);
    known.set(key, width);
    return width;
  };
}
