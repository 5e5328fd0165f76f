/** All of it on one page that needs no other file and runs nothing: the timeline, what narrows it, and the reading list; to be kept on a disk. */
import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { isOfLarge } from '#domain/dataset/manifest.ts';
import { ownLanguage } from '#domain/event-table.ts';
import { isWhole } from '#domain/exports/exported.ts';
import { TIMELINE_SCHEMA } from '#domain/exports/timeline-json.ts';
import type { DatasetFiles } from '#queries/fill-cache.ts';
import { PaperView } from '#views/paper/paper-view.tsx';
import { choicesOf, keysByEvent, rulesFor } from '#views/whole/choices.ts';
import { Narrowing } from '#views/whole/narrowing.tsx';
import { wholeIn } from './whole-in.ts';
import { WholeTimeline } from './whole-timeline.tsx';

export interface WholePage {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly html: string;
  /** CSS: what choices hide. */
  readonly rules: string;
}

/** @param root the site's base, with a slash at its end: whole where the site's own address is known; else no page of it can be named. Null of a large dataset. */
export function renderWhole(files: DatasetFiles, root: string): WholePage | null {
  if (isOfLarge(files.get('manifest.json'))) return null;
  const { exported, table } = wholeIn(new QueryClient(), files, {
    addressOf: (id) => (isWhole(root) ? `${root}events/${id}/` : ''),
    schema: `${root}dataset/${TIMELINE_SCHEMA}`,
  });
  const { timeline, events } = exported;
  const groups = choicesOf(table);
  const shownBy = keysByEvent(table, groups);
  const sources = [
    ...new Map(events.flatMap(({ row }) => row.sources).map((each) => [each.id, each])).values(),
  ];
  const html = renderToStaticMarkup(
    <>
      <h1>{timeline.title}</h1>
      <p className="lead">{timeline.description}</p>
      <Narrowing groups={groups} total={table.events.length} />
      <WholeTimeline table={table} shownBy={shownBy} />
      <PaperView
        exported={exported}
        sources={sources}
        passageAt={(source, excerpt) => (isWhole(root) ? `${root}sources/${source}/#${excerpt}` : '')}
        address={isWhole(root) ? root : null}
        shownBy={shownBy}
      />
    </>,
  );
  const { title, description } = timeline;
  return { title, description, language: ownLanguage(timeline), html, rules: rulesFor(groups) };
}
