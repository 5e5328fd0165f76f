/** Run by being imported, which costs the first load the fewest bytes. */
import { keepForOffline } from './keep.ts';

await keepForOffline();
