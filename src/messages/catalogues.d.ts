/** Made by `tools/messages/catalogue-plugin.ts`. */
declare module 'virtual:catalogue/*' {
  import type { Catalogue } from './say.ts';

  export const catalogue: Catalogue;
}
