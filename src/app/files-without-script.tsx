import * as words from '#messages/downloads.ts';
import { downloadFiles } from '#views/about/download-files.ts';

interface FilesWithoutScriptProps {
  /** From the page back to the base of the site. */
  readonly base: string;
  readonly size: 'small' | 'large';
}

/** Under each page that the build writes, for readers without JavaScript: what others take along by pressing. */
export function FilesWithoutScript({ base, size }: FilesWithoutScriptProps) {
  return (
    <noscript>
      <nav className="page files-without-script" aria-label={words.title()}>
        <p>{words.title()}</p>
        <ul>
          {downloadFiles(size === 'large').map(([file, name]) => (
            <li key={name}>
              <a href={`${base}dataset/${name}`}>{words.names({ file })}</a>
            </li>
          ))}
        </ul>
      </nav>
    </noscript>
  );
}
