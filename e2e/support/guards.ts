/** What no page may do in any test: complain in the console, throw, or ask another host for something. */
import { type BrowserContext, expect, type Page } from '@playwright/test';

export interface Guards {
  /** Watches one more context than the test's own. */
  readonly watch: (context: BrowserContext) => void;
  /** A page of this origin may be asked too: the host of a frame, another copy of the site. */
  readonly allowOrigin: (origin: string) => void;
  /** Errors in the console that the test itself provokes, such as a file that it withholds. */
  readonly expectErrors: (pattern: RegExp) => void;
  readonly check: () => void;
}

export function createGuards(ownOrigin: string): Guards {
  const faults: string[] = [];
  const origins = new Set([ownOrigin]);
  const expected: RegExp[] = [];
  const requests: string[] = [];
  const watchPage = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(`Uncaught: ${error.message}`));
  };
  return {
    watch: (context) => {
      context.pages().forEach(watchPage);
      context.on('page', watchPage);
      context.on('request', (request) => requests.push(request.url()));
    },
    allowOrigin: (origin) => {
      origins.add(origin);
    },
    expectErrors: (pattern) => {
      expected.push(pattern);
    },
    check: () => {
      const unexpected = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
      expect(unexpected, 'errors in the console').toEqual([]);
      const foreign = requests.filter((url) => url.startsWith('http') && !origins.has(new URL(url).origin));
      expect(foreign, 'requests to others').toEqual([]);
    },
  };
}
