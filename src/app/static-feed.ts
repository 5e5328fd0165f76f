/** The timeline as a feed, from a dataset's files; the build writes it. */
import { QueryClient } from '@tanstack/react-query';
import { isOfLarge } from '#domain/dataset/manifest.ts';
import { madeOn } from '#domain/exports/exported.ts';
import { feedAtom } from '#domain/exports/feed-atom.ts';
import { aboutOptions } from '#queries/about-options.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { type DatasetFiles, fillCache } from '#queries/fill-cache.ts';
import { datasetAddress } from '#session/session.tsx';
import { detailsIn } from './details-in.ts';

const BASE = './';

/** @param root as `feedAtom` has it; null for a dataset that is too large to be read through in a feed */
export function renderFeed(files: DatasetFiles, root: string): string | null {
  if (isOfLarge(files.get('manifest.json'))) return null;
  const client = new QueryClient();
  const address = datasetAddress(BASE);
  const manifest = fillCache(client, address, files);
  const table = client.getQueryData(eventTableOptions(address).queryKey);
  const account = client.getQueryData(aboutOptions(address).queryKey);
  if (!table || !account) throw new Error('The dataset has no events, or no account.');
  const details = detailsIn(client, address, manifest);
  const { about, corrections } = account;
  return feedAtom(
    {
      timeline: table.timeline,
      events: table.events.flatMap((row) => {
        const detail = details.get(row.id);
        return detail ? { row, detail } : [];
      }),
      corrections,
      by: about.by,
      made: madeOn(about, table.sources),
    },
    root,
  );
}
