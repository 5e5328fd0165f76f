/** What one edition tells and another does not, thing by thing. */
import { type Content, eventIds, idsOf, KINDS, type Kind, type Thing } from './content.ts';
import { type Field, FIELD_OF, FIELDS } from './fields.ts';
import { isObject, sameJson } from './same-json.ts';
import { greaterLevel, type Level } from './version.ts';

interface Told {
  readonly kind: Kind;
  readonly id: string;
  readonly label: string;
}

export interface FieldChange {
  readonly field: Field;
  /** Where it is words: those of before and those of now. Of sentences, those that have gone and those that have come: either may be missing. */
  readonly was?: string;
  readonly is?: string;
}

export type Change =
  | (Told & { readonly change: 'added' })
  | (Told & { readonly change: 'corrected'; readonly fields: readonly FieldChange[] })
  /** `now`: the event that stands for it; null where there is none. */
  | (Told & { readonly change: 'retired'; readonly now: string | null });

/** By kind; of each, what was added, then what was corrected, then what went away. */
export function difference(older: Content, newer: Content): readonly Change[] {
  return KINDS.flatMap((kind) => {
    const before = new Map(ofKind(older, kind).map((thing) => [thing.id, thing]));
    const now = ofKind(newer, kind);
    const added = now.filter(({ id }) => !before.has(id));
    return [
      ...added.map((thing): Change => ({ ...told(thing), change: 'added' })),
      ...now.flatMap((thing) => corrected(before.get(thing.id), thing)),
      ...gone(older, newer, kind),
    ];
  });
}

/** How much that is, by the rule for versions. */
export function levelOf(changes: readonly Change[]): Level {
  return changes.map(({ change }) => LEVEL_OF[change]).reduce(greaterLevel, 'none');
}

const LEVEL_OF = { added: 'minor', corrected: 'patch', retired: 'major' } as const;

function ofKind({ things }: Content, kind: Kind): readonly Thing[] {
  return things.filter((thing) => thing.kind === kind);
}

function told({ kind, id, label }: Thing): Told {
  return { kind, id, label };
}

/** Ids that no longer lead to what they led to: of events also those that only redirected. */
function gone(older: Content, newer: Content, kind: Kind): readonly Change[] {
  const there = idsOf(newer, kind);
  const things = ofKind(older, kind).filter(({ id }) => !there.has(id));
  const retired = things.map((thing): Change => ({
    ...told(thing),
    change: 'retired',
    now: kind === 'event' ? redirect(newer, thing.id) : null,
  }));
  if (kind !== 'event') return retired;
  const [known, kept] = [idsOf(older, 'event'), eventIds(newer)];
  const forgotten = Object.keys(older.retired).filter((id) => !known.has(id) && !kept.has(id));
  return [
    ...retired,
    ...forgotten.map((id): Change => ({ kind, id, label: id, change: 'retired', now: null })),
  ];
}

function redirect({ retired }: Content, id: string): string | null {
  return (Object.hasOwn(retired, id) ? retired[id] : undefined) ?? null;
}

function corrected(before: Thing | undefined, now: Thing): readonly Change[] {
  if (!before) return [];
  const changed = Object.entries(FIELD_OF[now.kind]).filter(
    ([name]) => !same(before.fields[name], now.fields[name]),
  );
  if (changed.length === 0) return [];
  const fields = FIELDS.flatMap((field) => {
    const name = changed.find(([, of]) => of === field)?.[0];
    return name === undefined ? [] : [{ field, ...words(before.fields[name], now.fields[name]) }];
  });
  return [{ ...told(now), change: 'corrected', fields }];
}

/** A field that only one of them has is one of another version of the file. */
function same(before: unknown, now: unknown): boolean {
  return before === undefined || now === undefined || sameJson(withoutWords(before), withoutWords(now));
}

/** The words of a date are the program's. */
function withoutWords(value: unknown): unknown {
  return isObject(value) ? { ...value, words: null } : value;
}

function words(before: unknown, now: unknown): Pick<FieldChange, 'was' | 'is'> {
  if (Array.isArray(before) && Array.isArray(now)) return sentenceWords(before, now);
  const [was, is] = [wordsOf(before), wordsOf(now)];
  return was === null || is === null || was === is ? {} : { was, is };
}

function wordsOf(value: unknown): string | null {
  const said = isObject(value) ? value['words'] : value;
  return typeof said === 'string' ? said : null;
}

function sentenceWords(before: readonly unknown[], now: readonly unknown[]): Pick<FieldChange, 'was' | 'is'> {
  const [told, tells] = [sentencesIn(before), sentencesIn(now)];
  const [was, is] = [without(told, tells), without(tells, told)];
  return { ...(was !== '' && { was }), ...(is !== '' && { is }) };
}

/** Those that the others lack; where some between them are left out, that is shown. */
function without(sentences: readonly string[], others: readonly string[]): string {
  const known = new Set(others);
  return sentences
    .filter((text, i) => !known.has(text) || !known.has(sentences[i - 1] ?? text))
    .map((text) => (known.has(text) ? '…' : text))
    .join(' ')
    .replace(/^… ?| ?…$/g, '');
}

function sentencesIn(list: readonly unknown[]): readonly string[] {
  return list.flatMap((each) => (isObject(each) && typeof each['text'] === 'string' ? [each['text']] : []));
}
