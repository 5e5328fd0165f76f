/** The packages have no types of their own. This is what we use of them; `citations.test.ts` holds them to that. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    /** `ris` with `format: 'object'`: records as tags and values; everything else: text. */
    format(output: 'ris', options: { readonly format: 'object' }): readonly RisRecord[];
    format(
      output: 'bibtex' | 'bibliography',
      options?: { readonly template: 'apa'; readonly lang: 'en-US' },
    ): string;
  }

  /** By tag, without the `ER` that ends it. */
  export type RisRecord = Readonly<Record<string, string | readonly string[]>>;

  export const plugins: {
    readonly config: {
      readonly get: (plugin: '@bibtex') => {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };
}
