/**
 * The annotations as a JSON-LD processor that is not ours reads them. It may fetch nothing: in the place of the published context stand
 * those of its terms that the file uses, as the Web Annotation Vocabulary defines them. Whatever these do not name is an error.
 */
import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { runOn, sampleWith } from '../testing/run-sample.ts';
import { CONTEXT } from './annotations.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const named = (id: string) => ({ '@type': '@id', '@id': id });
const count = (id: string) => ({ '@type': `${XSD}nonNegativeInteger`, '@id': id });

const TERMS = {
  oa: OA,
  id: named('@id'),
  type: named('@type'),
  Annotation: `${OA}Annotation`,
  SpecificResource: `${OA}SpecificResource`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  Text: 'http://purl.org/dc/dcmitype/Text',
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  linking: `${OA}linking`,
  body: named(`${OA}hasBody`),
  target: named(`${OA}hasTarget`),
  source: named(`${OA}hasSource`),
  selector: named(`${OA}hasSelector`),
  state: named(`${OA}hasState`),
  motivation: { '@type': '@vocab', '@id': `${OA}motivatedBy` },
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: count(`${OA}start`),
  end: count(`${OA}end`),
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: count(`${AS}totalItems`),
  first: named(`${AS}first`),
  startIndex: count(`${AS}startIndex`),
  items: { '@type': '@id', '@id': `${AS}items`, '@container': '@list' },
};

const BASE = 'https://example.org/story/dataset/annotations.jsonld';

async function expanded(file: object): Promise<object | undefined> {
  const [collection] = await jsonld.expand(file, {
    safe: true,
    base: BASE,
    documentLoader: (address) => {
      if (address !== CONTEXT) throw new Error(`${address} was asked for.`);
      return Promise.resolve({ contextUrl: null, documentUrl: address, document: { '@context': TERMS } });
    },
  });
  return collection;
}

async function written(): Promise<Record<string, unknown>> {
  const { files } = await runOn(sampleWith(), '--texts', 'texts');
  const text = String(files.content.get('public/dataset/annotations.jsonld'));
  return JSON.parse(text) as Record<string, unknown>;
}

it('are annotations, each of a passage by its words and its place, that lead to the pages of events', async () => {
  const annotation = { '@type': [`${OA}Annotation`], [`${OA}motivatedBy`]: [{ '@id': `${OA}linking` }] };
  const first = {
    ...annotation,
    '@id': `${BASE}#paper-met`,
    [`${OA}hasBody`]: [{ '@id': 'https://example.org/story/events/first-talks/' }],
    [`${OA}hasTarget`]: [
      {
        [`${OA}hasSource`]: [{ '@id': 'https://paper.example/talks' }],
        [`${OA}hasSelector`]: [
          { '@type': [`${OA}TextQuoteSelector`], [`${OA}exact`]: [expect.anything()] },
          {
            '@type': [`${OA}TextPositionSelector`],
            [`${OA}start`]: [{ '@type': `${XSD}nonNegativeInteger` }],
          },
        ],
      },
    ],
  };
  const items = [{ '@list': [first, annotation, annotation, annotation, annotation] }];
  expect(await expanded(await written())).toMatchObject({ [`${AS}first`]: [{ [`${AS}items`]: items }] });
});

it('hold no word that the vocabulary does not know', async () => {
  await expect(expanded({ ...(await written()), remark: 'unheard of' })).rejects.toThrow();
});
