import { EVENT_FILES } from '#domain/exports/page-files.ts';
import { fileBeside } from '#domain/file-beside.ts';
import * as words from '#messages/event.ts';

/** The event as files for other programs, which the build has written beside its page. */
export function EventFiles({ page }: { readonly page: string }) {
  return (
    <p className="event__files">
      <span>{words.asFile()}</span>{' '}
      {Object.entries(EVENT_FILES).map(([form, name]) => (
        <a key={name} href={fileBeside(page, name)} download>
          {form}
        </a>
      ))}
    </p>
  );
}
