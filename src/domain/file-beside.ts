/** The address of a file that stands beside a page, by that of the page; what the page is asked for besides is left out. */
export function fileBeside(page: string, name: string): string {
  return page.replace(/[?#].*$/, '') + name;
}
