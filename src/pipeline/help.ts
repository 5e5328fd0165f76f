export const HELP = `npm run data -- [options]

Reads the timeline that you write in data/, checks everything in it, and makes the dataset that the page loads.
How the files are written stands in docs/authoring.md. What finds a quote in the texts: npm run quote -- --help.

  --data DIR    the folder that you write in (data)
  --out DIR     the folder that the dataset goes into (public/dataset)
  --texts DIR   the full texts of the sources, <source-id>.txt each (data/texts, if it is there)
  --check       check alone, and write nothing
  --coverage    tell what of each source is cited and what is not, and write nothing; needs the texts
  --source ID   with --coverage: this source alone
  --hints       with --coverage: the first two words of what is not cited, so that it is soon found
  --json        tell what was found as JSON, for machines
  -h, --help    this page

Every fault is told in one run, with its place, what is wrong, and how to mend it:

  data/events/fall-of-assad.md:12:5  error  There is no actor "asad".
      mend: Did you mean "assad"?

Notes are told in the same way; they point at what only you can judge, and fail nothing.

Quotes and texts
  Where the text of a source is at hand, each quote must stand in it word for word; where each quote stands is then
  kept in data/excerpts.lock.json, which belongs into version control. The texts do not. Where a text is not at hand,
  the quotes must be those that the lock was made for, to the letter. The last lines say which of the two was done.
  With --check and texts, a lock that is not what they give is a fault.

Coverage
  After the same checks, --coverage tells of each source: which sentences no excerpt touches, the longest first, and,
  from the first word to the last, what is cited, what is not, and what is no article text. Positions are counted
  in characters (Unicode code points) of the text with each run of white space as one space, paragraphs from 1 (a
  paragraph is a line of the text's file that is not empty); "at" is the part of the text that stands before. The text
  itself is never shown, but for two words with --hints.

Files
  While anything is wrong, nothing is written, and the last good dataset stays. A new dataset takes the place of the
  old one at once: its manifest.json is exchanged last.

Exit codes
  0  all is well    1  something in the data is wrong, or could not be written    2  the command was not understood
`;
