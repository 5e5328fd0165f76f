import { FAMILIES, measureByLetters, type MeasureText } from '#views/timeline/picture/pen.ts';

/** For faces of the same width that are not quite, and for what a program rounds up. */
const SAFE = 1.03;

/** Measures with the faces of this machine, each text once. */
export function measureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return measureByLetters;
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
