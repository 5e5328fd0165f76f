/** Evidence as an author pastes it into an event. What only the author can say is left empty, so that the build asks for it. */
import { stringify } from 'yaml';
import { ATTRIBUTIONS, STANCES } from '#domain/vocabulary.ts';
import type { EvidenceFields } from '../schema/event-file.ts';
import type { PassageContext } from './passage-context.ts';

const TO_SAY = {
  says: 'who says so, as the text has it',
  attribution: ATTRIBUTIONS.join(' | '),
  origin: 'an actor: who first reported it',
  stance: STANCES.join(' | '),
} as const;

/** To stand below `evidence:`. */
export function newEvidence(
  id: string,
  source: string,
  quote: string,
  { before, after }: PassageContext,
): string {
  const context = Object.entries({ before, after }).flatMap(([key, words]) =>
    words === undefined ? [] : [`${key}: ${scalar(words)}`],
  );
  return block(id, [`source: ${source}`, 'quote: >-', `  ${quote}`, ...context, ...toSay({})]);
}

/** An excerpt that is written out elsewhere, with what is said of it there. */
export function evidenceAgain(id: string, definition: Partial<EvidenceFields>): string {
  return block(id, toSay(definition));
}

function block(id: string, lines: readonly string[]): string {
  return [`  ${id}:`, ...lines.map((line) => `    ${line}`), ''].join('\n');
}

function toSay(known: Partial<EvidenceFields>): readonly string[] {
  return (['says', 'attribution', 'origin', 'stance'] as const).map((key) => {
    const value = known[key];
    return value === undefined ? `${`${key}:`.padEnd(14)} # ${TO_SAY[key]}` : `${key}: ${scalar(value)}`;
  });
}

/** On one line, whatever it holds. */
function scalar(value: string): string {
  return stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd();
}
