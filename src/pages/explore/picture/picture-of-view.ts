/** The view as a picture: what it says of itself, and what it is called as a file. */
import { formatDay } from '#domain/calendar.ts';
import { editionWords } from '#domain/editions/edition-words.ts';
import { languageOf, ownLanguage } from '#domain/event-table.ts';
import { narrowings } from '#domain/filter-changes.ts';
import { translationWords } from '#domain/translation-words.ts';
import * as filters from '#messages/filters.ts';
import { directionOf } from '#messages/languages.ts';
import * as paper from '#messages/paper.ts';
import { spokenLanguage } from '#messages/say.ts';
import { foundIds } from '#session/use-shown.ts';
import { lightColours } from '#ui/light-colours.ts';
import tokens from '#ui/tokens.css?raw';
import type { ViewState } from '#url-state/view-state.ts';
import { narrowingWords } from '#views/filters/narrowing-words.ts';
import { lensTitle } from '#views/lens/lens-words.ts';
import { mirror } from '#views/timeline/mirror.ts';
import type { Told } from '#views/timeline/picture/block.ts';
import { type Picture, pictureOf } from '#views/timeline/picture/picture.ts';
import { addressOfView } from '../address-of-view.ts';
import type { Parts } from '../parts.ts';
import { measureText } from './measure-text.ts';

type Seen = Pick<ViewState, 'window' | 'group'>;

interface NamedPicture extends Picture {
  /** Of the file, without its ending. */
  readonly name: string;
}

export function pictureOfView(parts: Parts, { window, group }: Seen): NamedPicture {
  const { table, today, shown } = parts;
  const { timeline } = table;
  const language = spokenLanguage();
  const told = languageOf(timeline);
  const picture = pictureOf(
    {
      title: { text: timeline.title, direction: directionOf(told), language: told },
      narrowed: narrowedBy(parts),
      credit: creditOf(parts, { window, group }),
      events: shown.rows,
      all: table.events,
      total: today.events.length,
      story: timeline.span,
      window,
      group,
      language,
    },
    {
      colourOf: lightColours(tokens),
      measure: measureText(),
      direction: directionOf(language),
      mirrored: mirror().isOn(),
    },
  );
  const { from, to } = picture.days;
  return { ...picture, name: `${timeline.id}-${formatDay(from)}-${formatDay(to)}` };
}

/** Words that have not been searched narrow nothing. */
function narrowedBy({ shown, today, heard }: Parts): readonly string[] {
  const isSearched = foundIds(shown.words) !== null;
  const on = narrowings(shown.filters)
    .filter(({ kind }) => kind !== 'words' || isSearched)
    .map((each) => narrowingWords(each, shown.choices));
  const all = shown.filters.match === 'all' ? [filters.allOfChosen()] : [];
  const lens = heard ? lensTitle(heard.lens, today.sources) : '';
  return [lens, [...on, ...all].join(' · ')].filter(Boolean);
}

function creditOf({ table: { timeline, dataset }, shown, heard }: Parts, seen: Seen): readonly Told[] {
  const language = ownLanguage(timeline);
  return [
    { text: `Sourceline · ${timeline.title}` },
    { text: [...keptEdition(), paper.edition({ edition: dataset })].join(' · ') },
    ...(timeline.translation ? [{ text: translationWords(timeline.translation) }] : []),
    ...behind(paper.licence(), { text: timeline.licence.data, language, direction: directionOf(language) }),
    ...behind(paper.shownAt(), { text: addressOfView(shown, heard, seen), direction: 'ltr' }),
  ];
}

/** Which edition of the timeline this is, on pages of one that stays as it is. */
function keptEdition(): readonly string[] {
  const { edition: version, editionDate: date = null } = document.documentElement.dataset;
  return version === undefined ? [] : [editionWords({ version, date })];
}

/** In one paragraph where both run the same way; broken into lines, words of another direction would lose their order. */
function behind(label: string, told: Told): readonly Told[] {
  return told.direction === directionOf(spokenLanguage())
    ? [{ text: `${label} ${told.text}` }]
    : [{ text: label }, told];
}
