import { type ComponentProps, useEffect, useMemo } from 'react';
import type { SourceFields } from '#domain/dataset/source-records.ts';
import { useAbout } from '#session/use-about.ts';
import { useEditions } from '#session/use-editions.ts';
import type { Loaded } from '#session/use-loaded.ts';
import { useFragment } from '#session/use-place.ts';
import { OwnLanguage } from '#ui/own-language.ts';
import { AboutView } from '#views/about/about-view.tsx';
import * as words from '#messages/pages.ts';
import { Absent } from './absent.tsx';
import { PrintedFoot } from './printed-foot.tsx';
import { useTitle } from './use-title.ts';
import './reading-page.css';

type Shown = ComponentProps<typeof AboutView>;

interface Counting<Table, Source> extends Pick<Shown, 'hrefs' | 'hasFiles'> {
  /** Called anew when it is another function. */
  readonly countsOf: (table: Table) => Shown['counts'];
  /** How many passages of it are quoted. */
  readonly passagesOf: (source: Source) => number;
}

interface AboutReadingProps<Table, Source> extends Counting<Table, Source> {
  readonly table: Loaded<Table>;
  readonly sources: Loaded<readonly Source[]>;
}

/** What is to be known of a timeline itself, as a page, however large the timeline is. */
export function AboutReading<
  Table extends Pick<Shown, 'timeline'> & { readonly dataset: string },
  Source extends SourceFields,
>({ table, sources, ...counting }: AboutReadingProps<Table, Source>) {
  const account = useAbout();
  if (table.kind !== 'ready') return <Absent of={table} />;
  if (sources.kind !== 'ready') return <Absent of={sources} />;
  if (account.kind !== 'ready') return <Absent of={account} />;
  return <Counted {...counting} table={table.value} sources={sources.value} account={account.value} />;
}

interface CountedProps<Table, Source> extends Counting<Table, Source>, Pick<Shown, 'account'> {
  readonly table: Table;
  readonly sources: readonly Source[];
}

function Counted<
  Table extends Pick<Shown, 'timeline'> & { readonly dataset: string },
  Source extends SourceFields,
>(props: CountedProps<Table, Source>) {
  const { table, sources, countsOf, passagesOf, ...rest } = props;
  const { timeline } = table;
  const counts = useMemo(() => countsOf(table), [table, countsOf]);
  const told = sources.map((source) => ({ ...source, passages: passagesOf(source) }));
  const { shown, changes } = useEditions();
  const fragment = useFragment();
  useTitle(`${words.about()} · ${timeline.title}`);
  useEffect(() => {
    // The page is drawn after the browser has looked for the fragment, so it is looked for again.
    document.getElementById(fragment)?.scrollIntoView();
  }, [fragment]);
  return (
    <article className="page reading-page">
      <p className="reading-page__up">
        <a href={rest.hrefs.home()}>{timeline.title}</a>
      </p>
      <OwnLanguage value={timeline.languages[0] ?? null}>
        <AboutView
          {...rest}
          timeline={timeline}
          counts={counts}
          sources={told}
          edition={shown}
          changes={changes}
        />
      </OwnLanguage>
      <PrintedFoot table={table} />
    </article>
  );
}
