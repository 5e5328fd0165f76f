import { type FrameLocator, type Locator, type Page } from '@playwright/test';

/** Groups named by facet, each with its checkboxes; what is on; and how many events are shown. */
export class FiltersPane {
  readonly root: Page | FrameLocator;
  readonly search: Locator;
  /** The buttons of all facets side by side, where there is room. */
  readonly row: Locator;
  readonly status: Locator;
  readonly chips: Locator;
  /** What is said beside the field while words cannot be searched yet. */
  readonly searchNote: Locator;

  constructor(root: Page | FrameLocator) {
    this.root = root;
    this.search = root.getByRole('searchbox', { name: 'Search words' });
    this.row = root.locator('.filter-row');
    this.status = root.getByRole('status').filter({ hasText: /^[\d,]+ of [\d,]+ events$/ });
    this.searchNote = root.getByRole('status').filter({ hasText: /the search/ });
    this.chips = root.getByRole('list', { name: 'Filters that are on' });
  }

  group(facet: string): Locator {
    return this.root.getByRole('group', { name: facet, exact: true });
  }

  /** Lets the facet's panel down, if it is up. */
  async open(facet: string): Promise<void> {
    const button = this.group(facet).getByRole('button', { name: facet }).first();
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  }

  choice(facet: string, name: string | RegExp): Locator {
    return this.group(facet).getByRole('checkbox', { name });
  }

  /** The count that stands beside a choice: how many events it would give. */
  async countOf(facet: string, name: RegExp): Promise<number> {
    const label = await this.group(facet).locator('label').filter({ hasText: name }).first().innerText();
    return Number(/([\d,]+)\s*$/.exec(label)?.[1]?.replaceAll(',', ''));
  }

  /** What is said of a word that nothing is written with. */
  get respelling(): Locator {
    return this.root.getByText(/^Nothing is written with/);
  }

  chip(name: string | RegExp): Locator {
    return this.chips.getByRole('button', { name });
  }
}
