/** The frame's one page as plain HTML, from a dataset's files; the build writes it. */
import { isOfLarge } from '#domain/dataset/manifest.ts';
import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  EXPLORE_PARTS,
  LARGE_EXPLORE_AHEAD,
  LARGE_LANES,
  LARGE_EXPLORE_PARTS,
  preloadParts,
} from '#pages/late-parts.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { type DatasetFiles, fillCache } from '#queries/fill-cache.ts';
import { fillLarge, firstLabels } from '#queries/large/fill-large.ts';
import { datasetAddress, Session } from '#session/session.tsx';
import { Embed } from './embed.tsx';

const BASE = '../';

export async function renderPages(files: DatasetFiles) {
  await preloadParts();
  const client = new QueryClient();
  const { timeline, preload, parts, ahead, aheadWhere } = fillAny(client, files);
  const html = renderToStaticMarkup(
    <Session base={BASE} client={client} pathname="/embed/">
      <Embed />
    </Session>,
  );
  // What it asked for in vain is kept for a minute, and would keep the build from ending.
  client.clear();
  return [
    {
      file: 'embed/index.html',
      title: timeline?.title ?? 'Sourceline',
      description: timeline?.description ?? '',
      preload: ['manifest.json', ...preload],
      parts,
      ahead,
      aheadWhere,
      html,
    },
  ];
}

function fillAny(client: QueryClient, files: DatasetFiles) {
  const address = datasetAddress(BASE);
  if (isOfLarge(files.get('manifest.json'))) {
    const { table, manifest } = fillLarge(client, address, files);
    const preload = [manifest.outline, ...firstLabels(manifest), manifest.columns];
    return {
      timeline: table.timeline,
      preload,
      parts: LARGE_EXPLORE_PARTS,
      ahead: LARGE_EXPLORE_AHEAD,
      aheadWhere: LARGE_LANES,
    };
  }
  const { index } = fillCache(client, address, files);
  const timeline = client.getQueryData(eventTableOptions(address).queryKey)?.timeline;
  return { timeline, preload: [index], parts: EXPLORE_PARTS, ahead: [], aheadWhere: null };
}
