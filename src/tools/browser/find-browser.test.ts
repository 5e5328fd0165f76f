import { describe, expect, it } from 'vitest';
import { type BrowserWorld, findBrowser } from './find-browser.ts';

const OWN = '/home/reader/playwright/chrome';

interface Machine {
  readonly named?: string;
  readonly isRoot?: boolean;
  /** Browsers there from the start. */
  readonly has?: readonly string[];
  /** Browser that each installer brings. */
  readonly brings?: Readonly<Record<string, string>>;
}

function machine({ named, isRoot = false, has = [], brings = {} }: Machine) {
  const present = new Set(has);
  const ran: string[] = [];
  const world: BrowserWorld = {
    named,
    own: OWN,
    isRoot,
    starts: (path) => present.has(path),
    run: (command) => {
      ran.push(command.join(' '));
      const brought = brings[command[0] ?? ''];
      if (brought !== undefined) present.add(brought);
      return brought !== undefined;
    },
    say: () => undefined,
  };
  return { world, ran };
}

describe('findBrowser', () => {
  it('takes what the environment names before anything else', () => {
    const { world } = machine({ named: '/opt/chrome', has: ['/opt/chrome', OWN] });
    expect(findBrowser(world)).toEqual({ ok: true, value: '/opt/chrome' });
  });

  it('does not go past a named browser that does not start', () => {
    const { world, ran } = machine({ named: '/opt/gone', has: [OWN] });
    expect(findBrowser(world)).toMatchObject({
      ok: false,
      error: expect.stringContaining('/opt/gone') as unknown,
    });
    expect(ran).toEqual([]);
  });

  it('prefers Playwright’s own build to the system’s', () => {
    expect(findBrowser(machine({ has: ['/usr/bin/chromium', OWN] }).world)).toEqual({ ok: true, value: OWN });
    const system = machine({ has: ['/usr/bin/chromium'] });
    expect(findBrowser(system.world)).toEqual({ ok: true, value: '/usr/bin/chromium' });
    expect(system.ran).toEqual([]);
  });

  it('installs with Playwright when there is none', () => {
    const { world, ran } = machine({ brings: { playwright: OWN } });
    expect(findBrowser(world)).toEqual({ ok: true, value: OWN });
    expect(ran).toEqual(['playwright install chromium']);
  });

  it('falls back on apt, as root only', () => {
    const brings = { 'apt-get': '/usr/bin/chromium' };
    expect(findBrowser(machine({ brings, isRoot: true }).world)).toEqual({
      ok: true,
      value: '/usr/bin/chromium',
    });
    const reader = machine({ brings });
    expect(findBrowser(reader.world).ok).toBe(false);
    expect(reader.ran).toEqual(['playwright install chromium']);
  });

  it('says in one line what to install when nothing helps', () => {
    const result = findBrowser(machine({ isRoot: true }).world);
    expect(result.ok ? '' : result.error).toMatch(
      /^No browser for the tests: install Chromium .*SOURCELINE_CHROMIUM/,
    );
    expect(result.ok ? '' : result.error).not.toContain('\n');
  });
});
