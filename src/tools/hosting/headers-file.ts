/** Our promises as `_headers`, which Netlify and Cloudflare Pages read. */
import { EVERYWHERE, FOR_EVER, POLICY, HASHED, RARE_TYPES, TYPES } from './promises.ts';

type Rule = readonly [path: string, name: string, value: string];

/**
 * Both hosts know a star at the end of a path, and a word with a colon for one step of it; what several rules say of one header they *join*,
 * so no two may say it of one path. What they say themselves where nothing is said: that all is to be asked for anew.
 *
 * @param files of the built site, as paths below its folder
 * @param base absolute path of the site, with a slash at its end
 */
export function headersFile(files: readonly string[], base: string): string {
  // Frozen editions lie below the site, each a copy of it.
  const places = [base, `${base}v/:edition/`];
  const rules = [
    ...Object.entries(EVERYWHERE).map(([name, value]): Rule => [`${base}*`, name, value]),
    ...places.flatMap((place) =>
      rulesOf(files.filter(isPlain)).map(([path, name, value]): Rule => [place + path, name, value]),
    ),
  ];
  const paths = [...new Set(rules.map(([path]) => path))];
  return paths
    .map((path) => {
      const said = rules.filter(([each]) => each === path);
      return [path, ...said.map(([, name, value]) => `  ${name}: ${value}`), ''].join('\n');
    })
    .join('');
}

function isPlain(file: string): boolean {
  return !/\.(?:br|gz)$/.test(file) && !file.startsWith('v/');
}

function rulesOf(files: readonly string[]): readonly Rule[] {
  return [
    ...hashedPaths(files).map((path): Rule => [path, 'Cache-Control', FOR_EVER]),
    ...pagePaths(files).map((path): Rule => [path, 'Content-Security-Policy', POLICY]),
    ...RARE_TYPES.flatMap((ending) =>
      typedPaths(files, ending).map((path): Rule => [path, 'Content-Type', TYPES[ending] ?? '']),
    ),
  ];
}

/** By what stands before the hash, without numbers; left out where that would take in a file that changes under its name. */
function hashedPaths(files: readonly string[]): readonly string[] {
  const isHashed = (file: string): boolean => new RegExp(HASHED).test(`/${file}`);
  const starts = new Set(
    files.filter(isHashed).map((file) => file.replace(/^(assets\/|[^.]*?(?:-(?=\d)|\.)).*$/, '$1')),
  );
  const others = files.filter((file) => !isHashed(file));
  return [...starts]
    .filter((start) => !others.some((file) => file.startsWith(start)))
    .sort()
    .map((start) => `${start}*`);
}

/** Each by both its addresses, with the name of its file and without; those of events by one path for all, and of sources likewise. */
function pagePaths(files: readonly string[]): readonly string[] {
  const pages = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file) || file === 'offline.html')
    .map(forAll);
  return [...new Set(pages.flatMap((file) => [file.replace(/index\.html$/, ''), file]))].sort();
}

/** Each by its path; the files that many pages have beside them, and the numbered ones, by one path for all. */
function typedPaths(files: readonly string[], ending: string): readonly string[] {
  const paths = files
    .filter((file) => file.endsWith(`.${ending}`))
    .map((file) => forAll(file).replace(/-\d+\.[a-z]+$/, '-*'));
  return [...new Set(paths)].sort();
}

function forAll(file: string): string {
  return file.replace(/^([^/]+)\/[^/]+\/([^/]+)$/, '$1/:name/$2');
}
