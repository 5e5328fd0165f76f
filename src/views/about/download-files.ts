/** What of a timeline is there to be taken along: the kind of each file, as its words name it, and its name below `dataset/`. */

const ALL = [
  ['html', 'timeline.html'],
  ['json', 'timeline.json'],
  ['csv', 'events.csv'],
  ['ics', 'events.ics'],
  ['geojson', 'places.geojson'],
  ['timelinejs', 'timelinejs.json'],
  ['annotations', 'annotations.jsonld'],
  ['references', 'sources.bib'],
] as const;

/** Of a large timeline: what can be written, and read, event by event; its sources and their passages. */
const OF_LARGE: ReadonlySet<string> = new Set(['csv', 'annotations', 'references']);

export function downloadFiles(isLarge: boolean): readonly (typeof ALL)[number][] {
  return ALL.filter(([kind]) => !isLarge || OF_LARGE.has(kind));
}
