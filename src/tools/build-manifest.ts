/** Vite's manifest of a build: which files an entry loads. Shared by the prerenderer and the size budget. */
import * as z from 'zod/mini';

const chunkSchema = z.looseObject({
  file: z.string(),
  imports: z.optional(z.array(z.string())),
  css: z.optional(z.array(z.string())),
  isDynamicEntry: z.optional(z.boolean()),
});

export const buildManifestSchema = z.record(z.string(), chunkSchema);
export type BuildManifest = z.infer<typeof buildManifestSchema>;

/** The files that an entry loads at once: its own script first, then those it imports; styles in order. */
export function assetsOf(manifest: BuildManifest, entry: string): { scripts: string[]; styles: string[] } {
  const keys = reachable(manifest, entry, new Set());
  const chunks = [...keys].flatMap((key) => manifest[key] ?? []);
  return {
    scripts: chunks.map((chunk) => chunk.file),
    styles: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))],
  };
}

function reachable(manifest: BuildManifest, key: string, seen: Set<string>): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key]?.imports ?? []) reachable(manifest, imported, seen);
  return seen;
}
