import { CircleHelp } from 'lucide';
import { Explore } from '#pages/explore/explore.tsx';
import { Absent } from '#pages/absent.tsx';
import { Waiting } from '#pages/waiting.tsx';
import {
  aboutPage,
  coveragePage,
  differencesPage,
  eventPage,
  notFoundPage,
  sourcePage,
} from '#pages/late-parts.ts';
import { assertNever } from '#base/assert-never.ts';
import { skip } from '#messages/app.ts';
import { help } from '#messages/pages.ts';
import { Help } from '#pages/help/help.tsx';
import { Icon } from '#ui/icon.tsx';
import { useReadyMark } from '#session/ready.ts';
import { useHrefs, usePage } from '#session/use-place.ts';
import { usePageTheme } from '#session/use-theme.ts';
import { useIsLarge, useTables } from '#session/use-size.ts';
import { useViewState } from '#session/use-view-state.ts';
import { Colophon } from './colophon.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Masthead } from './masthead.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import './app.css';

/** The full page: masthead, the page that the address stands for, colophon. */
export function App() {
  const { state, choose } = useViewState();
  const hrefs = useHrefs();
  const tables = useTables();
  usePageTheme(state);
  useReadyMark();
  return (
    <>
      <a className="skip-link" href="#main">
        {skip()}
      </a>
      <Masthead hrefs={hrefs}>
        <LanguageMenu state={state} />
        <ThemeMenu
          theme={state.theme}
          onTheme={(theme) => {
            choose({ theme });
          }}
        />
        <Help className="quiet-button">
          <Icon of={CircleHelp} size={18} />
          <span>{help()}</span>
        </Help>
      </Masthead>
      <main id="main" tabIndex={-1}>
        <CurrentPage />
      </main>
      {tables && <Colophon table={tables} hrefs={hrefs} />}
    </>
  );
}

function CurrentPage() {
  const page = usePage();
  const known = useIsLarge();
  if (known.kind !== 'ready' && page.kind !== 'nowhere') return <Absent of={known} />;
  switch (page.kind) {
    case 'explore':
      return <Explore />;
    case 'event':
      return <eventPage.Part props={{ id: page.id }} waiting={<Waiting />} />;
    case 'source':
      return <sourcePage.Part props={{ id: page.id }} waiting={<Waiting />} />;
    case 'differences':
      return <differencesPage.Part props={{}} waiting={<Waiting />} />;
    case 'about':
      return <aboutPage.Part props={{}} waiting={<Waiting />} />;
    case 'coverage':
      return <coveragePage.Part props={{}} waiting={<Waiting />} />;
    case 'embed': // a shell of its own, at an address of its own
    case 'nowhere':
      return <notFoundPage.Part props={{}} />;
    default:
      return assertNever(page);
  }
}
