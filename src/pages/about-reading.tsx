import { type ComponentProps, useEffect } from 'react';
import { useFragment } from '#session/use-place.ts';
import { OwnLanguage } from '#ui/own-language.ts';
import { AboutView } from '#views/about/about-view.tsx';
import * as words from '#messages/pages.ts';
import { useTitle } from './use-title.ts';
import './reading-page.css';

/** What is to be known of a timeline itself, as a page. */
export function AboutReading(props: ComponentProps<typeof AboutView>) {
  const { timeline, hrefs } = props;
  const fragment = useFragment();
  useTitle(`${words.about()} · ${timeline.title}`);
  useEffect(() => {
    // The page is drawn after the browser has looked for the fragment, so it is looked for again.
    document.getElementById(fragment)?.scrollIntoView();
  }, [fragment]);
  return (
    <article className="page reading-page">
      <p className="reading-page__up">
        <a href={hrefs.home()}>{timeline.title}</a>
      </p>
      <OwnLanguage value={timeline.languages[0] ?? null}>
        <AboutView {...props} />
      </OwnLanguage>
    </article>
  );
}
