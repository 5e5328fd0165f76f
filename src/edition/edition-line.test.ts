import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '#messages/say.ts';
import { editionLine } from './edition-line.ts';
import { isNewer, sameView } from './newest.ts';

const ROOT = document.documentElement;

const answer =
  (body: unknown, ok = true) =>
  () =>
    Promise.resolve({ ok, json: () => Promise.resolve(body) });
const versions = (version: string) => {
  const edition = { version, date: null, address: `./v/${version}/` };
  return { format: 1, ...edition, editions: [edition], more: 'that came later' };
};

let asked: string[] = [];

function answering(fetched: () => Promise<unknown>): void {
  vi.stubGlobal('fetch', (address: URL) => {
    asked.push(address.href);
    return fetched();
  });
}

/** A page of edition 1.2.0, at rest. */
function open(path: string, root: string): void {
  history.replaceState(null, '', path);
  Object.assign(ROOT.dataset, { edition: '1.2.0', editionDate: '2025-07-03', root, ready: 'true' });
  document.body.innerHTML = '<aside class="edition"><p>As it was served</p></aside>';
}

const line = () => document.querySelector('.edition');
const links = () => [...(line()?.querySelectorAll('a') ?? [])];

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
  speak('en');
  for (const mark of ['edition', 'editionDate', 'root', 'ready']) Reflect.deleteProperty(ROOT.dataset, mark);
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

describe('editionLine', () => {
  it('leads to the same view of a newer edition, as it is when it is pressed', async () => {
    open('/news/v/1.2.0/?country=TR', './');
    answering(answer(versions('1.3.0')));
    await editionLine();
    expect(asked).toEqual([`${location.origin}/news/version.json`]);
    expect(line()?.textContent).toBe('Edition 1.2.0 of 3 July 2025 · A newer one exists · What has changed');
    expect(links().map(({ pathname, search }) => pathname + search)).toEqual([
      '/news/?country=TR',
      '/news/changes/',
    ]);
    history.replaceState(null, '', '/news/v/1.2.0/?country=IL#later');
    links()[0]?.dispatchEvent(new Event('focus'));
    expect(links()[0]?.href).toBe(`${location.origin}/news/?country=IL#later`);
    expect(links()[0]?.target).toBe('');
  });

  it('takes the place of the older one in a frame', async () => {
    open('/v/1.2.0/embed/?event=talks', '../');
    answering(answer(versions('2.0.0')));
    await editionLine();
    expect(links()[0]?.href).toBe(`${location.origin}/embed/?event=talks`);
    expect(links()[0]?.target).toBe('_self');
  });

  it.each([
    ['is the newest', answer(versions('1.2.0'))],
    ['is newer than what is told', answer(versions('1.1.9'))],
    ['is alone', answer(null, false)],
    ['cannot ask', () => Promise.reject(new TypeError('no network'))],
    ['is told something else', answer({ version: '9.9.9' })],
    ['is told markup', answer({ ...versions('2.0.0'), version: '<b>2</b>' })],
  ])('says which edition it is where it %s', async (_, fetched) => {
    open('/v/1.2.0/', './');
    answering(fetched);
    await editionLine();
    expect(line()?.textContent).toBe('Edition 1.2.0 of 3 July 2025');
  });

  it('waits for the page to know its language', async () => {
    open('/v/1.2.0/', './');
    delete ROOT.dataset['ready'];
    answering(answer(versions('1.2.0')));
    const told = editionLine();
    await Promise.resolve();
    expect(line()?.textContent).toBe('As it was served');
    speak('tr');
    ROOT.dataset['ready'] = 'true';
    await told;
    expect(line()?.textContent).toBe('Edition 1.2.0 of 3 Temmuz 2025');
  });

  it('does nothing on a page that is of no edition', async () => {
    answering(() => Promise.reject(new Error('asked')));
    await editionLine();
    expect(asked).toEqual([]);
  });
});

describe('isNewer', () => {
  it('counts by numbers', () => {
    expect(isNewer('1.10.0', '1.9.9')).toBe(true);
    expect(isNewer('1.9.9', '1.10.0')).toBe(false);
    expect(isNewer('none', '1.0.0')).toBe(false);
  });
});

describe('sameView', () => {
  it('is at the root, whatever is asked', () => {
    const base = 'https://example.org/a/v/1.0.0/';
    expect(sameView(`${base}events/talks/?lang=tr#x`, base)).toBe(
      'https://example.org/a/events/talks/?lang=tr#x',
    );
    expect(sameView('https://example.org/elsewhere/', base)).toBe('https://example.org/a/');
  });
});
