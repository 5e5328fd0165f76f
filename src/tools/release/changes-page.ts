/** `/changes/`: what was added, corrected and retired, edition by edition, for readers; it needs no script. */
import { escapeMarkup } from '#base/escape-markup.ts';
import type { EditionChanges } from '#domain/editions/change-log.ts';
import type { Kind } from '#domain/editions/content.ts';
import { KINDS } from '#domain/editions/content.ts';
import type { Change, FieldChange } from '#domain/editions/difference.ts';
import { editionWords } from '#domain/editions/edition-words.ts';
import { editionPath } from '#domain/editions/version-file.ts';
import * as words from '#messages/changes.ts';
import { changes as title } from '#messages/editions.ts';

/** From the page to the root of the site. */
const ROOT = '../';
/** The same for programs, beside the page. */
export const CHANGES_FILE = 'changes.json';

/** @param log newest first */
export function changesPage(timeline: string, log: readonly EditionChanges[]): string {
  return framed(
    timeline,
    [
      `<h1>${escapeMarkup(title())}</h1>`,
      `<p>${escapeMarkup(words.description())}</p>`,
      `<p><a href="${CHANGES_FILE}">${escapeMarkup(words.machines())}</a></p>`,
      ...log.map(editionSection),
    ],
    ROOT,
  );
}

/** Furniture of a page of the site, without what only a script can do. */
export function framed(timeline: string, parts: readonly string[], root: string): string {
  return [
    `<header class="masthead"><a class="masthead__name" href="${root}">Sourceline</a></header>`,
    '<main id="main"><article class="page reading-page changes">',
    `<p class="reading-page__up"><a href="${root}">${escapeMarkup(timeline)}</a></p>`,
    ...parts,
    '</article></main>',
  ].join('\n');
}

function editionSection({ version, date, since, events, changes }: EditionChanges): string {
  const address = ROOT + editionPath(version);
  const told = KINDS.flatMap((kind) => kindList(kind, changes, address));
  const otherwise = since === null ? words.first({ events }) : words.same();
  return [
    `<section id="v${version}">`,
    `<h2><a href="${address}">${escapeMarkup(editionWords({ version, date }))}</a></h2>`,
    ...(told.length > 0 ? told : [`<p>${escapeMarkup(otherwise)}</p>`]),
    '</section>',
  ].join('\n');
}

function kindList(kind: Kind, changes: readonly Change[], edition: string): readonly string[] {
  const own = changes.filter((change) => change.kind === kind);
  if (own.length === 0) return [];
  return [
    `<h3>${escapeMarkup(words.kind({ kind }))}</h3>`,
    '<ul>',
    ...own.map((change) => `<li>${entry(change, edition)}</li>`),
    '</ul>',
  ];
}

/** Links lead into the edition that is told of, where they stay good; of what it no longer has, to what took its place. */
function entry(change: Change, edition: string): string {
  const how = escapeMarkup(words.change(change));
  const label = escapeMarkup(change.label);
  const page = change.change === 'retired' ? null : pageOf(change);
  const named = page === null ? label : `<a href="${edition}${page}">${label}</a>`;
  return `${named} <span class="changes__how">· ${how}${more(change, edition)}</span>`;
}

function more(change: Change, edition: string): string {
  if (change.change === 'corrected')
    return `: ${escapeMarkup(change.fields.map(({ field }) => words.field({ field })).join(', '))}${wording(change.fields)}`;
  if (change.change !== 'retired' || change.now === null) return '';
  return ` · ${escapeMarkup(words.instead())} <a href="${edition}events/${change.now}/">${escapeMarkup(change.now)}</a>`;
}

function wording(fields: readonly FieldChange[]): string {
  return fields
    .flatMap(wordingOf)
    .map((said) => `<br />${escapeMarkup(said)}`)
    .join('');
}

function wordingOf({ was, is }: FieldChange): readonly string[] {
  if (was !== undefined && is !== undefined) return [words.wasIs({ was, now: is })];
  if (was !== undefined) return [words.went({ was })];
  return is === undefined ? [] : [words.came({ now: is })];
}

function pageOf({ kind, id }: Change): string | null {
  if (kind === 'timeline') return '';
  return kind === 'event' || kind === 'source' ? `${kind}s/${id}/` : null;
}
