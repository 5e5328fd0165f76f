/** The package has no types of its own. This is what the test asks of it. */
declare module 'jsonld' {
  interface Expanding {
    /** Whatever would be dropped is an error. */
    readonly safe: true;
    readonly base: string;
    readonly documentLoader: (address: string) => Promise<{
      readonly contextUrl: null;
      readonly documentUrl: string;
      readonly document: object;
    }>;
  }

  const jsonld: { expand(document: object, options: Expanding): Promise<readonly object[]> };
  export default jsonld;
}
