/** `data/events/fall-of-assad.md` → `fall-of-assad` */
export function idOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** What to do where it is no id. */
export const ID_OF_FILE = 'Rename the file: its name is the id.';
