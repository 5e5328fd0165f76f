/** Figures as Azerbaijani writes them: `1.234,5`, `45,7%`, `12,3K`. German, which every browser has, parts them alike. */

/** Each unit begins where the figure, rounded as it will be, reaches it. */
const UNITS = [
  { from: 1e9, unit: ' mlrd' },
  { from: 1e6, unit: ' mln' },
  { from: 1e3, unit: 'K' },
] as const;

export class AzerbaijaniFigures {
  readonly format: (figure: number) => string;

  constructor(_locale: string, { style, notation, ...digits }: Intl.NumberFormatOptions = {}) {
    const plain = new Intl.NumberFormat('de', digits);
    this.format = (figure) => {
      if (style === 'percent') return `${plain.format(figure * 100)}%`;
      if (notation !== 'compact') return plain.format(figure);
      const rounded = Number(figure.toPrecision(digits.maximumSignificantDigits));
      const reached = UNITS.find(({ from }) => rounded >= from);
      return reached ? plain.format(rounded / reached.from) + reached.unit : plain.format(figure);
    };
  }
}
