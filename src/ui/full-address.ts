/** An address of the site as others can use it: whole, and without what only this reader has asked for. In the browser alone. */
export function fullAddress(href: string): string {
  const url = new URL(href, document.baseURI);
  url.search = '';
  return url.href;
}
