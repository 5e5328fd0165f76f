/** Looking into data of unknown shape. */
import type { Path } from '../read/yaml.ts';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      isRecord(inner) || Array.isArray(inner) ? (inner as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
