/** A second opinion beside axe: IBM's Equal Access engine, as its package brings it, run in the page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type Exception, EXCEPTIONS } from './equal-access-exceptions.ts';

/** What the engine says of one element, as far as it is read here. */
interface Verdict {
  readonly ruleId: string;
  /** Policy and outcome: `['VIOLATION', 'FAIL']`. */
  readonly value: readonly [policy: string, outcome: string];
  readonly message: string;
  /** The markup of the element, without what is in it. */
  readonly snippet: string;
}

declare global {
  interface Window {
    /** The engine, once its script has run. */
    ace?: {
      readonly Checker: new () => {
        readonly addGuideline: (guideline: object) => void;
        readonly check: (
          root: Document,
          guidelines: readonly string[],
        ) => Promise<{ readonly results: readonly Verdict[] }>;
      };
    };
  }
}

const ENGINE = readFileSync(
  fileURLToPath(import.meta.resolve('accessibility-checker-engine/ace.js')),
  'utf8',
);

/** WCAG 2.2 A and AA, and what IBM asks beyond them; of which contrast is all that another theme can change. */
const GUIDELINES = { everything: 'IBM_Accessibility', contrast: 'contrast' } as const;
const CONTRAST = {
  id: GUIDELINES.contrast,
  name: 'Contrast',
  category: 'Accessibility',
  description: 'Of text',
  checkpoints: [
    {
      num: '1.4.3',
      name: 'Contrast (Minimum)',
      wcagLevel: 'AA',
      summary: '4.5:1',
      rules: [{ id: 'text_contrast_sufficient', level: 'VIOLATION', toolkitLevel: '1' }],
    },
  ],
};

export interface SecondOpinion {
  /** A line for each fault that nothing accounts for. */
  readonly faults: readonly string[];
  /** What was met of the exceptions. */
  readonly met: readonly Exception[];
}

export async function askEqualAccess(page: Page, about: keyof typeof GUIDELINES): Promise<SecondOpinion> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(ENGINE);
  const verdicts = await page.evaluate(verdictsOf, { guideline: GUIDELINES[about], ours: CONTRAST });
  const accounted = verdicts.map((verdict) => ({ verdict, by: EXCEPTIONS.find(accountsFor(verdict)) }));
  return {
    faults: accounted.filter(({ by }) => by === undefined).map(({ verdict }) => inWords(verdict)),
    met: accounted.flatMap(({ by }) => by ?? []),
  };
}

function inWords({ ruleId, value, message, snippet }: Verdict): string {
  return `${ruleId} (${value.join(', ')}): ${message} ${snippet.slice(0, 160)}`;
}

function accountsFor({ ruleId, snippet }: Verdict) {
  return ({ rule, where }: Exception) => rule === ruleId && (where === undefined || where.test(snippet));
}

interface Asked {
  readonly guideline: string;
  /** One that the engine does not bring. */
  readonly ours: object;
}

/** In the page: all that did not pass, what the engine is not sure of included. */
async function verdictsOf({ guideline, ours }: Asked): Promise<readonly Verdict[]> {
  if (!window.ace) throw new Error('The engine is not in the page.');
  const checker = new window.ace.Checker();
  checker.addGuideline(ours);
  const { results } = await checker.check(document, [guideline]);
  return results
    .filter(({ value }) => value[1] !== 'PASS')
    .map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
}
