/** The frame's one page as plain HTML, from a dataset's files; the build writes it. */
import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { EXPLORE_PARTS, preloadParts } from '#pages/late-parts.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { type DatasetFiles, fillCache } from '#queries/fill-cache.ts';
import { datasetAddress, Session } from '#session/session.tsx';
import { Embed } from './embed.tsx';

const BASE = '../';

export async function renderPages(files: DatasetFiles) {
  await preloadParts();
  const client = new QueryClient();
  const { index } = fillCache(client, datasetAddress(BASE), files);
  const timeline = client.getQueryData(eventTableOptions(datasetAddress(BASE)).queryKey)?.timeline;
  const html = renderToStaticMarkup(
    <Session base={BASE} client={client} pathname="/embed/">
      <Embed />
    </Session>,
  );
  return [
    {
      file: 'embed/index.html',
      title: timeline?.title ?? 'Sourceline',
      description: timeline?.description ?? '',
      preload: ['manifest.json', index],
      parts: EXPLORE_PARTS,
      html,
    },
  ];
}
