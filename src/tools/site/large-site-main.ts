/** The site for tests of large timelines, under `.cache/large/`: needs a built site. */
import { LARGE, makeLargeSite } from './large-site.ts';

await makeLargeSite(LARGE);
