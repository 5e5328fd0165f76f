/** What the second engine says and the page does not follow, with the reason. One that is met nowhere any more fails the test. */

export interface Exception {
  /** The engine's name of it. */
  readonly rule: string;
  /** Of which elements, by their markup, without what is in them; of all, where it is left out. */
  readonly where?: RegExp;
  readonly why: string;
}

const CLIPPED =
  'Its words are clipped from sight (.sr-only), which for this engine is absent; screen readers read them, as the snapshots of names prove.';

export const EXCEPTIONS: readonly Exception[] = [
  { rule: 'aria_accessiblename_exists', where: /class="day__heading"/, why: CLIPPED },
  { rule: 'heading_content_exists', where: /class="day__heading"/, why: CLIPPED },
  {
    rule: 'a_target_warning',
    where: /title="נפתח בלשונית חדשה"/,
    why: 'The title tells it in the page’s language; of titles the engine knows English ones alone.',
  },
  {
    rule: 'aria_article_label_unique',
    where: /class="entry /,
    why: 'An entry of the list has one link, its title: as the name of the article too, it would be read twice.',
  },
  {
    rule: 'aria_content_in_landmark',
    where: /class="skip-link"/,
    why: 'The way past the head stands before it, and so before every landmark.',
  },
  {
    rule: 'element_tabbable_visible',
    where: /class="skip-link"/,
    why: 'It becomes visible with the focus: reach.spec.ts measures it.',
  },
  {
    rule: 'element_tabbable_unobscured',
    why: 'A question to a person, answered by adaptation.spec.ts for the first stops of the Tab key at 400 %, where what sticks to an edge has the least room.',
  },
  {
    rule: 'style_focus_visible',
    why: 'A question to a person, answered by reach.spec.ts: every stop of the Tab key has a ring of 3:1.',
  },
  {
    rule: 'widget_tabbable_exists',
    where: /tabindex="-1"/,
    why: 'Timeline and map are one stop of the Tab key each, from which arrows lead to every mark.',
  },
  {
    rule: 'input_label_visible',
    where: /class="map-mark/,
    why: 'A mark’s name is drawn beside it where there is room, and below the map for whatever is pointed at.',
  },
  {
    rule: 'input_label_visible',
    where: /data-handle="/,
    why: 'The handles of the overview: a frame and its edges on a strip whose days are named under it; the help tells what they do.',
  },
  {
    rule: 'input_label_visible',
    where: /class="timeline-tool"/,
    why: 'Tools with an icon each, their names as titles, and told with their keys in the help.',
  },
  {
    rule: 'input_label_visible',
    where: /class="field search__field"/,
    why: 'A magnifier stands beside it, where readers know what to expect; its label is there for ears.',
  },
  {
    rule: 'label_name_visible',
    where: /class="text-map__excerpt/,
    why: 'Its name holds the number that is seen; the engine takes the SVG’s <title>, which is not seen, for a label.',
  },
  {
    rule: 'list_structure_proper',
    where: /^<dl /,
    why: 'Terms and their descriptions are grouped in <div>, as HTML allows and the engine does not know.',
  },
  {
    rule: 'blockquote_cite_exists',
    where: /class="(cutting|conflict)__quote"/,
    why: 'Each has its source as `cite` where the publisher’s page is known; of these it is not.',
  },
  {
    rule: 'element_attribute_deprecated',
    where: /default-src/,
    why: 'http-equiv is how a page that any static host serves carries its policy; HTML has not deprecated it.',
  },
  {
    rule: 'input_fields_grouped',
    where: /^<select /,
    why: 'Choices of one subject each (theme, lanes, another event), not parts of one question.',
  },
  {
    rule: 'select_options_grouped',
    where: /class="field"/,
    why: 'Events in order of date: one list without groups.',
  },
  {
    rule: 'text_block_heading',
    why: 'A guess at short paragraphs: here quotations, counts and dates. Headings are held by the snapshots of names.',
  },
  {
    rule: 'text_sensory_misuse',
    why: 'A guess at words like “round” and “below”: here of talks, statements and places in a text. No instruction rests on a shape alone.',
  },
  {
    rule: 'text_whitespace_valid',
    where: /^<p id=/,
    why: 'Keys are named one after another, such as W A S D; they spell no word.',
  },
  {
    rule: 'style_color_misuse',
    why: 'A question to a person about each style sheet: shapes tell kinds before colours do; adaptation.spec.ts tries it with forced colours.',
  },
  {
    rule: 'style_highcontrast_visible',
    why: 'A question to a person about each style sheet, answered by adaptation.spec.ts.',
  },
  {
    rule: 'style_viewport_resizable',
    why: 'A question to a person about each style sheet: sizes in vw are always added to rem; adaptation.spec.ts tries 400 %.',
  },
];
