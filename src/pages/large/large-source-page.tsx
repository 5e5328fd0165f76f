import { useEffect, useRef } from 'react';
import type { ListedSource } from '#domain/dataset/source-list.ts';
import { isKept } from '#session/is-kept.ts';
import { useLargeHrefs } from '#session/large/use-large-hrefs.ts';
import {
  useListedSources,
  useOutline,
  usePassageFile,
  usePassages,
} from '#session/large/use-large-source.ts';
import { usePassagesPlace } from '#session/large/use-passages-place.ts';
import { useFragment } from '#session/use-place.ts';
import { OwnLanguage } from '#ui/own-language.ts';
import { NotFound } from '#views/notices/not-found.tsx';
import { LongSourceView } from '#views/source/long-source-view.tsx';
import { Absent } from '../absent.tsx';
import { useTitle } from '../use-title.ts';
import { AboutPassage } from './about-passage.tsx';

/** `/sources/<id>/` of a large dataset: one source, and its passages a file at a time. */
export function LargeSourcePage({ id }: { readonly id: string }) {
  const outline = useOutline();
  const sources = useListedSources();
  const hrefs = useLargeHrefs();
  if (outline.kind !== 'ready') return <Absent of={outline} />;
  if (sources.kind !== 'ready') return <Absent of={sources} />;
  const source = sources.value.find((one) => one.id === id);
  if (!source) return <NotFound hrefs={hrefs} sources={outline.value.sources} kept={isKept()} />;
  const { title, languages } = outline.value.timeline;
  return (
    <OwnLanguage value={languages[0] ?? null}>
      <KnownSource title={title} source={source} />
    </OwnLanguage>
  );
}

/** Where a fragment may lead besides to a passage: nowhere, and past the head of the page. */
const PLACES_OF_PAGE: ReadonlySet<string> = new Set(['', 'main']);

interface KnownSourceProps {
  readonly title: string;
  readonly source: ListedSource;
}

function KnownSource({ title, source }: KnownSourceProps) {
  const hrefs = useLargeHrefs();
  const fragment = useFragment();
  const passage = PLACES_OF_PAGE.has(fragment) ? null : fragment;
  const found = usePassageFile(source, passage);
  const place = usePassagesPlace(source, found.kind === 'ready' ? found.value : null);
  const passages = usePassages(source, place.page.file);
  const shown = passages.kind === 'ready' ? passages.value : null;
  const marked = shown?.excerpts.some(({ id }) => id === passage) === true ? passage : null;
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(`${source.publisher} · ${title}`);
  useEffect(() => {
    if (marked !== null) document.getElementById(marked)?.scrollIntoView({ block: 'center' });
  }, [marked]);
  const turn = (to: number) => {
    place.go(to);
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <article className="page reading-page">
      <p className="reading-page__up">
        <a href={hrefs.home()}>{title}</a>
      </p>
      <AboutPassage source={source} passage={passage} found={found} wrong={place.wrong} />
      <LongSourceView
        source={source}
        hrefs={hrefs}
        page={place.page}
        passages={shown}
        turning={{ hrefOf: place.hrefOf, onTurn: turn }}
        marked={marked}
        heading={heading}
        notice={passages.kind !== 'ready' && <Absent of={passages} variant="inline" />}
      />
    </article>
  );
}
