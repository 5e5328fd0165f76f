/** What a lockfile must be, so that `npm ci` works on every system and asks the reader's own registry. */
import * as z from 'zod/mini';

const lockSchema = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.optional(z.string()),
      dependencies: z.optional(z.record(z.string(), z.string())),
      optionalDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
});

const manifestSchema = z.looseObject({
  overrides: z.optional(z.record(z.string(), z.unknown())),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Addresses of a host, and names of optional packages (compilers for other systems) that the lockfile lacks. */
export function lockfileFaults(lockfile: unknown): readonly string[] {
  const { packages } = lockSchema.parse(lockfile);
  const present = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
    ...(resolved?.startsWith('http') === true ? [`package-lock.json names a host for ${path}.`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map(
        (name) =>
          `package-lock.json lacks ${name}, an optional part of ${path}: npm ci would fail elsewhere.`,
      ),
  ]);
}

/** Versions that are not exact. */
export function pinFaults(manifest: unknown): readonly string[] {
  const { dependencies, devDependencies } = manifestSchema.parse(manifest);
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json must name an exact version of ${name}, not ${version}.`);
}

/** Packages that ask for whatever is newest: a lockfile without hosts cannot hold them, so `npm ci` fails with the next one, unless an override pins them. */
export function tagFaults(lockfile: unknown, manifest: unknown): readonly string[] {
  const { packages } = lockSchema.parse(lockfile);
  const { overrides = {} } = manifestSchema.parse(manifest);
  return Object.entries(packages).flatMap(([path, { dependencies = {} }]) =>
    Object.entries(dependencies)
      .filter(([name, version]) => /^[a-z]+$/.test(version) && !(name in overrides))
      .map(
        ([name, version]) => `${path} wants the ${version} ${name}: pin it in the overrides of package.json.`,
      ),
  );
}
