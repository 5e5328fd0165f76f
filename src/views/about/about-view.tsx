import type { TimelineCounts } from '#domain/certainty-counts.ts';
import type { AboutFile } from '#domain/dataset/about-file.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import type { ListedEdition } from '#domain/editions/version-file.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/about.ts';
import { useOwnWords } from '#ui/own-language.ts';
import { Backing } from './backing.tsx';
import { Checking } from './checking.tsx';
import { Corrections } from './corrections.tsx';
import { Dates } from './dates.tsx';
import { Downloads } from './downloads.tsx';
import { Facts } from './facts.tsx';
import { LeftOut } from './left-out.tsx';
import { Making } from './making.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Part } from './part.tsx';
import { type PartId, PARTS, titleOf } from './parts.ts';
import { Sources, type ToldSource } from './sources.tsx';
import './about.css';
import './about-parts.css';

interface AboutViewProps {
  readonly timeline: TimelineInfo;
  readonly counts: TimelineCounts;
  readonly sources: readonly ToldSource[];
  readonly account: AboutFile;
  readonly hrefs: Hrefs;
  /** Whether there are files of all kinds: not of very many events. */
  readonly hasFiles: boolean;
  /** Which one this is; null where it has no number. */
  readonly edition?: ListedEdition | null | undefined;
  /** Where it is told what changed from edition to edition; null where no editions are kept. */
  readonly changes?: string | null | undefined;
}

/** What is to be known of the timeline itself: all of it from its data. */
export function AboutView({
  timeline,
  counts,
  sources,
  account,
  hrefs,
  hasFiles,
  edition,
  changes,
}: AboutViewProps) {
  const own = useOwnWords();
  const { about, checks, corrections } = account;
  const [lead = timeline.description, ...scope] = about.scope;
  return (
    <div className="about">
      <header>
        <h1 className="about__title">{words.title()}</h1>
        <p className="about__lead" {...own}>
          {lead}
        </p>
        <Contents
          without={[
            ...(about.inclusion.length > 0 ? [] : ['rules' as const]),
            ...(about.leftOut.length > 0 ? [] : ['left-out' as const]),
          ]}
        />
      </header>
      <Part of="scope">
        <Paragraphs texts={scope} />
        <Facts timeline={timeline} counts={counts} sources={sources.length} hrefs={hrefs} />
      </Part>
      {about.inclusion.length > 0 && (
        <Part of="rules">
          <ul className="about__rules" {...own}>
            {about.inclusion.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Part>
      )}
      <LeftOut entries={about.leftOut} />
      <Sources sources={sources} counts={counts} hrefs={hrefs} />
      <Dates counts={counts} notes={about.dates} hrefs={hrefs} />
      <Backing counts={counts} notes={about.backing} hrefs={hrefs} />
      <Checking checks={checks} checked={about.checked} />
      <Corrections {...{ corrections, hrefs, edition, changes }} published={about.published} />
      <Downloads hrefs={hrefs} hasFiles={hasFiles} />
      <Making about={about} licence={timeline.licence} />
    </div>
  );
}

function Contents({ without }: { readonly without: readonly PartId[] }) {
  const parts = PARTS.filter((id) => !without.includes(id));
  return (
    <nav className="about__contents" aria-label={words.contents()}>
      <ul>
        {parts.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{titleOf(id)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
