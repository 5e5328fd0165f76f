/** What a lockfile must be, so that `npm ci` works on every system and asks the reader's own registry. */
import * as z from 'zod/mini';

const lockSchema = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.optional(z.string()),
      optionalDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
});

const manifestSchema = z.looseObject({
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
