/** The package has no types of its own. This is what the test reads of it. */
declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  interface Slide {
    readonly unique_id: string;
    readonly display_date: string;
    readonly start_date: { readonly data: object };
    readonly text: { readonly headline: string; readonly text: string };
  }

  export class TimelineConfig {
    constructor(story: object);
    readonly title: Slide;
    readonly events: readonly Slide[];
    validate(): void;
    getErrors(): readonly string[];
  }
}
