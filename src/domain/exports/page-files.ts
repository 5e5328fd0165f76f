/** The names of the files that stand beside a page of one event or one source, as readers and the build know them. */
export const EVENT_FILES = {
  iCalendar: 'event.ics',
  'JSON-LD': 'event.jsonld',
  BibTeX: 'event.bib',
  RIS: 'event.ris',
  'CSL-JSON': 'event.csl.json',
} as const;

export const SOURCE_FILES = {
  BibTeX: 'source.bib',
  RIS: 'source.ris',
  'CSL-JSON': 'source.csl.json',
  'Web Annotations': 'annotations.jsonld',
} as const;
