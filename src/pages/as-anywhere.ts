/** An address of the site as it is anywhere, whole; what one reader likes to look at is nobody else's. In the browser alone. */
export function asAnywhere(address: string): string {
  const url = new URL(address, document.baseURI);
  url.searchParams.delete('theme');
  return url.href;
}
