import { describe, expect, it } from 'vitest';
import { findProgram } from './find-program.ts';

/** A machine with these programs, on which apt brings one. */
function machine(has: readonly string[], brings?: string) {
  const present = new Set(has);
  const ran: string[] = [];
  return {
    ran,
    starts: (path: string) => present.has(path),
    run: (command: readonly string[]) => {
      ran.push(command.join(' '));
      if (command[1] === 'install' && brings !== undefined) present.add(brings);
    },
  };
}

describe('findProgram', () => {
  it('takes what is there, where only root looks too', () => {
    const at = machine(['/usr/sbin/nginx']);
    expect(findProgram('nginx', ['nginx-light'], { ...at, mayInstall: true })).toBe('/usr/sbin/nginx');
    expect(at.ran).toEqual([]);
  });

  it('installs it where it may', () => {
    const at = machine([], 'caddy');
    expect(findProgram('caddy', ['caddy'], { ...at, mayInstall: true })).toBe('caddy');
    expect(at.ran.at(-1)).toBe('apt-get install -y --no-install-recommends caddy');
  });

  it('does without it elsewhere, and where nothing came of it', () => {
    const at = machine([], 'caddy');
    expect(findProgram('caddy', ['caddy'], { ...at, mayInstall: false })).toBeNull();
    expect(at.ran).toEqual([]);
    expect(findProgram('caddy', ['caddy'], { ...machine([]), mayInstall: true })).toBeNull();
  });
});
