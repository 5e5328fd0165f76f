/** The `test` of specs of frames in pages of others: opens such a page, whose requests are its own, and closes it at the end. */
import { HostPage } from '../pages/host-page.ts';
import { test as base } from './test.ts';

interface Hosted {
  /** `body` is what the page holds. */
  readonly openHost: (body: string) => Promise<HostPage>;
}

export const test = base.extend<Hosted>({
  openHost: async ({ page, guards }, use) => {
    const opened: HostPage[] = [];
    await use(async (body) => {
      const host = await HostPage.open(page, body);
      guards.allowOrigin(host.origin);
      opened.push(host);
      return host;
    });
    for (const host of opened) host.close();
  },
});
