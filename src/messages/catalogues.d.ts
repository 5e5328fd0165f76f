/** Made by `tools/messages/catalogue-plugin.ts`. */
declare module 'virtual:catalogue/*' {
  import type { Formats } from '#messages/formats.ts';
  import type { Catalogue } from '#messages/say.ts';

  export const catalogue: Catalogue;
  export const formats: Formats | undefined;
}

/** The same: what the browser may lack of a language. */
declare module 'virtual:names/*' {
  import type { Names } from '#messages/formats.ts';

  export const names: Names;
}
