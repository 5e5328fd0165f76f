/** `data/events/fall-of-assad.md` → `fall-of-assad` */
export function idOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
