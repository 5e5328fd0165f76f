/** A picture as the build writes it. */
export interface Picture {
  /** Path inside the site, such as `pictures/events/some-id.png`. */
  readonly file: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
  readonly svg: string;
}

export const TIMELINE_FILE = 'pictures/timeline.png';

export function eventFile(id: string): string {
  return `pictures/events/${id}.png`;
}
