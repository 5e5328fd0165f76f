/** Made by `tools/messages/catalogue-plugin.ts`. */
declare module 'virtual:catalogue/*' {
  export const catalogue: import('./say.ts').Catalogue;
}
