import { describe, expect, it } from 'vitest';
import { options } from './start.ts';

describe('options', () => {
  it('knows no address of the site unless it is told', () => {
    expect(options([])).toEqual({ ok: true, value: { base: '/', origin: null, ifChanged: false } });
    expect(options(['--base', 'story'])).toMatchObject({ value: { base: '/story/', origin: null } });
  });

  it('takes base and origin from a whole address', () => {
    expect(options(['--site', 'https://example.org/story', '--if-changed'])).toEqual({
      ok: true,
      value: { base: '/story/', origin: 'https://example.org', ifChanged: true },
    });
    expect(options(['--site', 'https://example.org/story', '--base', '/story/'])).toMatchObject({ ok: true });
  });

  it.each([
    'example.org',
    '/story/',
    'ftp://example.org/',
    'https://user@example.org/',
    'https://example.org/?a=b',
  ])('refuses %s, and says what to write', (site) => {
    expect(options(['--site', site])).toMatchObject({
      ok: false,
      error: expect.stringContaining('such as https://example.org') as unknown,
    });
  });

  it('refuses two that differ', () => {
    expect(options(['--site', 'https://example.org/story/', '--base', '/other/'])).toMatchObject({
      ok: false,
    });
  });
});
