import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { GRAPHS, stripGraphs } from './without-graph2d.ts';

const entry = createRequire(import.meta.url).resolve('vis-timeline/esnext');
const code = readFileSync(entry.replace(/(esnext).*$/, '$1/esm/vis-timeline-graph2d.js'), 'utf8');

/** Names that code of this node still reads, whatever its depth; comments and property names aside. */
function namesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, name, computed, ...rest } = node as Record<string, unknown>;
  if (type === 'Identifier' && typeof name === 'string') return [name];
  const { property, key, ...parts } = rest;
  return [...namesIn(Object.values(parts)), ...(computed === true ? namesIn([property, key]) : [])];
}

it('leaves nothing behind that names a graph, and keeps the timeline', () => {
  const stripped = stripGraphs(code, parseAst(code).body);
  const names = new Set(namesIn(parseAst(stripped).body));
  // `timeline`, the catalogue, is the name of a parameter elsewhere.
  expect([...GRAPHS].filter((name) => name !== 'timeline' && names.has(name))).toEqual([]);
  expect(names.has('Timeline')).toBe(true);
  expect(stripped.length).toBeLessThan(code.length);
});

it('says so when a new version no longer has what it takes out', () => {
  expect(() => stripGraphs('const a = 1;', parseAst('const a = 1;').body)).toThrow('no longer has');
});
