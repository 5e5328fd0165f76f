import type { SourceFields } from '#domain/dataset/source-records.ts';
import { SOURCE_FILES } from '#domain/exports/page-files.ts';
import { fileBeside } from '#domain/file-beside.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/source.ts';
import { Copying } from '#ui/copying.tsx';

interface CiteSourceProps {
  readonly cite: SourceFields['cite'];
  readonly hrefs: Hrefs;
  /** The address of its page, where the build has written files beside it. */
  readonly page?: string | undefined;
}

/** The source as a reference, to be copied; and all sources as files, for whoever keeps a library of them. */
export function CiteSource({ cite, hrefs, page }: CiteSourceProps) {
  return (
    <div className="cite-source">
      <Copying
        label={words.cite()}
        texts={() => [
          { name: words.plainText(), text: cite.text },
          { name: 'BibTeX', text: cite.bibtex },
          { name: 'RIS', text: cite.ris },
          { name: 'CSL-JSON', text: cite.csl },
        ]}
      />
      {page !== undefined && (
        <p className="cite-source__files">
          <span>{words.oneAsFile()}</span>{' '}
          {Object.entries(SOURCE_FILES).map(([form, name]) => (
            <a key={name} href={fileBeside(page, name)} download>
              {form}
            </a>
          ))}
        </p>
      )}
      <p className="cite-source__files">
        <span>{words.allAsFile()}</span> <a href={hrefs.file('sources.bib')}>BibTeX</a>{' '}
        <a href={hrefs.file('sources.ris')}>RIS</a> <a href={hrefs.file('sources.csl.json')}>CSL-JSON</a>
      </p>
    </div>
  );
}
