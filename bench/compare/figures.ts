/** What is measured of each, how it is written, and which way is better. */

export type Unit = 'ms' | 'fps' | 'MB' | 'kB' | '';

export interface FigureKind {
  readonly says: string;
  readonly unit: Unit;
  readonly better: 'less' | 'more';
}

export const FIGURES = {
  first: { says: 'first event painted', unit: 'ms', better: 'less' },
  live: { says: 'it can be moved', unit: 'ms', better: 'less' },
  rest: { says: 'at rest', unit: 'ms', better: 'less' },
  longestAtLoad: { says: 'longest task until at rest', unit: 'ms', better: 'less' },
  bytes: { says: 'bytes sent', unit: 'kB', better: 'less' },
  zoomFps: { says: 'zooming, frames a second', unit: 'fps', better: 'more' },
  zoomP95: { says: 'zooming, 95th percentile of frames', unit: 'ms', better: 'less' },
  zoomLongest: { says: 'zooming, longest frame', unit: 'ms', better: 'less' },
  zoomDropped: { says: 'zooming, dropped frames', unit: '', better: 'less' },
  panFps: { says: 'panning, frames a second', unit: 'fps', better: 'more' },
  panP95: { says: 'panning, 95th percentile of frames', unit: 'ms', better: 'less' },
  panLongest: { says: 'panning, longest frame', unit: 'ms', better: 'less' },
  panDropped: { says: 'panning, dropped frames', unit: '', better: 'less' },
  panWork: { says: 'panning, work of the page’s thread a frame', unit: 'ms', better: 'less' },
  deepFps: { says: 'deep zoom and back, frames a second', unit: 'fps', better: 'more' },
  deepP95: { says: 'deep zoom and back, 95th percentile of frames', unit: 'ms', better: 'less' },
  deepLongest: { says: 'deep zoom and back, longest frame', unit: 'ms', better: 'less' },
  deepDropped: { says: 'deep zoom and back, dropped frames', unit: '', better: 'less' },
  filter: { says: 'a filter is painted', unit: 'ms', better: 'less' },
  search: { says: 'a key of a search is painted', unit: 'ms', better: 'less' },
  opening: { says: 'an event opens', unit: 'ms', better: 'less' },
  longestAfter: { says: 'longest task after that', unit: 'ms', better: 'less' },
  heap: { says: 'peak heap, page’s thread', unit: 'MB', better: 'less' },
  memory: { says: 'peak memory of the page’s process', unit: 'MB', better: 'less' },
  elements: { says: 'elements in the page, at most', unit: '', better: 'less' },
} as const satisfies Readonly<Record<string, FigureKind>>;

export type FigureName = keyof typeof FIGURES;

/** Only what could be measured: not everybody has a search. */
export type Figures = Partial<Readonly<Record<FigureName, number>>>;

export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];
