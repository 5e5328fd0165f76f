/** Our promises as `vercel.json`. */
import { EVERYWHERE, FOR_EVER, POLICY, RARE_TYPES, TYPES } from './promises.ts';

type Headers = Readonly<Record<string, string>>;

const EMBED = '(?:.*/)?embed/';

/** Each is a path from the first slash to the end. No two that say the same header match one path. */
const RULES: readonly (readonly [source: string, headers: Headers])[] = [
  ['/(.*)', EVERYWHERE],
  [String.raw`/((?:.*/)?assets/[^/]+|.*\.[0-9a-f]{8,}\.(?:json|bin))`, { 'Cache-Control': FOR_EVER }],
  [String.raw`/(${EMBED}(?:index\.html)?)`, { 'Content-Security-Policy': POLICY }],
  [
    String.raw`/((?!${EMBED}(?:index\.html)?$)(?:.*/)?(?:(?:index|offline)\.html)?)`,
    { 'Content-Security-Policy': POLICY },
  ],
  ...RARE_TYPES.map((ending): readonly [string, Headers] => [
    String.raw`/(.*\.${ending})`,
    { 'Content-Type': TYPES[ending] ?? '' },
  ]),
];

export function vercelFile(): string {
  const headers = RULES.map(([source, said]) => ({
    source,
    headers: Object.entries(said).map(([key, value]) => ({ key, value })),
  }));
  const settings = { buildCommand: 'npm run build', outputDirectory: 'dist', trailingSlash: true, headers };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
