export const QUOTE_HELP = `npm run quote -- "words as remembered" [options]

Finds words in the texts of the sources, and gives the evidence to paste into an event.

  --source ID   look in the text of this source alone
  --texts DIR   the full texts of the sources, <source-id>.txt each (data/texts)
  --data DIR    the folder that the timeline is written in (data)
  --json        tell what was found as JSON, for machines
  -h, --help    this page

The very words
  Of each place where they stand, as whole words, you are told: the source, the position in characters (Unicode code
  points of the text with each run of white space as one space), the paragraph (a line of the text's file that is not
  empty), how far through the text it is, how many words it has, how much of the source would be quoted with it, and
  which excerpts it is, touches or lies in, so that one can be used again. Then follows the evidence, to be pasted below
  "evidence:". It has "before" or "after" where the words stand more than once. Give it an id that you like better, and
  fill in what is empty: what only you can say. A place in a stretch that is marked as not article text is told as such.
  Excerpts and shares are those of Markdown events; where there are tables, a note says that theirs are not looked at.

Other words
  Where the words stand nowhere, those passages are shown that are most like them, with what is different:

    talks [-on-] {+about+} the mechanism

  [-…-] is yours, {+…+} stands in the text; below it stands the passage as it is in the text. Case, accents, and the
  shape of quotation marks and dashes do not count as different when a passage is looked for, but they are shown. Where
  more than a third of the letters are different, nothing is shown.

No passage is shown that is longer than quotes may be: of such a one you see both ends.

Exit codes
  0  the very words stand in article text
  1  they do not, or there was nothing to look in
  2  the command was not understood
`;
