/** Links between the project's own pages: what a page leads to must be there. */
import { posix } from 'node:path';
import type { SourceFile } from './rules.ts';

const CODE = /^ *(`{3,}|~{3,})[^]*?^ *\1|(`+)[^`][^]*?\2/gm;
/** `[text](target "title")`, `![words](target)`, and `[name]: target`. */
const LINK = /\]\(\s*<?([^)\s>]+)|^ *\[[^\]^]+\]:\s*<?([^\s>]+)/gm;
const ELSEWHERE = /^([a-z][a-z0-9+.-]*:|\/\/|#)/i;

/** Relative links in Markdown that lead to no file or folder of `paths`. A link from `/` starts at the root. */
export function linkFaults(files: readonly SourceFile[], paths: readonly string[]): readonly string[] {
  const there = new Set(paths.flatMap(withFolders));
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      targets(text)
        .filter((target) => !there.has(pathOf(path, target)))
        .map((target) => `${path} leads to ${target}, which is not there.`),
    );
}

function targets(text: string): readonly string[] {
  return [...text.replace(CODE, '').matchAll(LINK)]
    .map(([, inline, named]) => inline ?? named ?? '')
    .filter((target) => !ELSEWHERE.test(target));
}

function pathOf(page: string, target: string): string {
  const path = decoded(target.replace(/[?#].*$/, '')).replace(/\/$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path);
}

/** As it stands, where a percent sign is no escape. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** `a/b/c.md` also makes `a/b`, `a` and the root. */
function withFolders(path: string): readonly string[] {
  const parts = path.split('/');
  return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
