/** The `test` of specs of a large timeline: as any other, with that one's site. */
import { LARGE } from '../../src/tools/site/large-site.ts';
import { type Served, serveSite } from './serve.ts';
import { test as base } from './test.ts';

export const test = base.extend<object, { readonly site: Served }>({
  site: [
    async ({}, use) => {
      const site = await serveSite('/', undefined, LARGE.site);
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
});
