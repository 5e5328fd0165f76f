/** What the filters open: together, since each file that is fetched by itself costs the first load a line that names it. */
import { FacetGroup } from './facet-group.tsx';
import { RangeGroup } from './range-group.tsx';
import { Sheet } from './sheet.tsx';

export const PANELS = { FacetGroup, RangeGroup, Sheet } as const;
