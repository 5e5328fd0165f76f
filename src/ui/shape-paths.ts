/** The shapes that tell kinds of things apart, as SVG paths in a 16 × 16 box. One table for React and for plain DOM. */
export const SHAPE_PATHS = {
  triangle: 'M8 1.5 15 14H1Z',
  cross: 'M3.2 1.2 8 6l4.8-4.8 2 2L10 8l4.8 4.8-2 2L8 10l-4.8 4.8-2-2L6 8 1.2 3.2Z',
  square: 'M2 2h12v12H2Z',
  circle: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13Z',
  diamond: 'M8 .8 15.2 8 8 15.2.8 8Z',
  bar: 'M1 5h14v6H1Z',
  ring: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13ZM8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6Z',
  dots: 'M3 5.8a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4ZM13 5.8a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4ZM8 5.8a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4Z',
} as const;

export type ShapePath = keyof typeof SHAPE_PATHS;
export type ShapeFill = 'solid' | 'pale' | 'outline' | 'split';
