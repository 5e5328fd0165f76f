/** The whole reading list on one page that needs no other file and no script: to be kept on a disk. */
import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { isOfLarge } from '#domain/dataset/manifest.ts';
import { ownLanguage } from '#domain/event-table.ts';
import { isWhole } from '#domain/exports/exported.ts';
import { TIMELINE_SCHEMA } from '#domain/exports/timeline-json.ts';
import type { DatasetFiles } from '#queries/fill-cache.ts';
import { PaperView } from '#views/paper/paper-view.tsx';
import { wholeIn } from './whole-in.ts';

export interface WholePage {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly html: string;
}

/** @param root the site's base, with a slash at its end: whole where the site's own address is known; else no page of it can be named. Null of a large dataset. */
export function renderWhole(files: DatasetFiles, root: string): WholePage | null {
  if (isOfLarge(files.get('manifest.json'))) return null;
  const { exported } = wholeIn(new QueryClient(), files, {
    addressOf: (id) => (isWhole(root) ? `${root}events/${id}/` : ''),
    schema: `${root}dataset/${TIMELINE_SCHEMA}`,
  });
  const { timeline, events } = exported;
  const sources = [
    ...new Map(events.flatMap(({ row }) => row.sources).map((each) => [each.id, each])).values(),
  ];
  const html = renderToStaticMarkup(
    <>
      <h1>{timeline.title}</h1>
      <p className="lead">{timeline.description}</p>
      <PaperView
        exported={exported}
        sources={sources}
        passageAt={(source, excerpt) => (isWhole(root) ? `${root}sources/${source}/#${excerpt}` : '')}
        address={isWhole(root) ? root : null}
      />
    </>,
  );
  return { title: timeline.title, description: timeline.description, language: ownLanguage(timeline), html };
}
