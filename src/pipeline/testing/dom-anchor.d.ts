/** The packages have no types of their own. This is what the tests use of them. */
declare module 'dom-anchor-text-position' {
  /** In UTF-16 units of the root's text; the end is not included. */
  export function toRange(root: Node, place: { readonly start: number; readonly end: number }): Range;
}

declare module 'dom-anchor-text-quote' {
  interface Words {
    readonly exact: string;
    readonly prefix?: string | undefined;
    readonly suffix?: string | undefined;
  }

  /** `hint`: about where; null if it is not found. */
  export function toRange(root: Node, words: Words, options?: { readonly hint: number }): Range | null;
}
