/** The timeline as a feed, from a dataset's files; the build writes it. */
import { QueryClient } from '@tanstack/react-query';
import { isOfLarge } from '#domain/dataset/manifest.ts';
import { ownPage } from '#domain/event-page.ts';
import { madeOn } from '#domain/exports/exported.ts';
import { type Fed, feedAtom } from '#domain/exports/feed-atom.ts';
import { aboutOptions } from '#queries/about-options.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { type DatasetFiles, fillCache } from '#queries/fill-cache.ts';
import { datasetAddress } from '#session/session.tsx';
import { detailsIn } from './details-in.ts';
import { lastOfLarge } from './last-of-large.ts';

const BASE = './';

/** @param root as `feedAtom` has it */
export function renderFeed(files: DatasetFiles, root: string): string {
  const isLarge = isOfLarge(files.get('manifest.json'));
  return feedAtom(isLarge ? lastOfLarge(files, datasetAddress(BASE)) : all(files), root);
}

function all(files: DatasetFiles): Fed {
  const client = new QueryClient();
  const address = datasetAddress(BASE);
  const manifest = fillCache(client, address, files);
  const table = client.getQueryData(eventTableOptions(address).queryKey);
  const account = client.getQueryData(aboutOptions(address).queryKey);
  if (!table || !account) throw new Error('The dataset has no events, or no account.');
  const details = detailsIn(client, address, manifest);
  const { about, corrections } = account;
  return {
    timeline: table.timeline,
    events: table.events.flatMap((row) => {
      const detail = details.get(row.id);
      return detail ? [{ row, detail }] : [];
    }),
    corrections,
    by: about.by,
    made: madeOn(about, table.sources),
    pageOf: ownPage,
    lastOf: null,
  };
}
