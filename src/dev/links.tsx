import { below, Heading, type HeadingLevel } from '#ui/heading.tsx';
import { InnerLink } from '#ui/inner-link.tsx';
import { OuterLink } from '#ui/outer-link.tsx';
import { Rich } from '#ui/rich.tsx';
import { ARABIC, Group, HEBREW, LONG, Sample } from './sample.tsx';

/** As `#messages/say.ts` gives a message with an element in it. */
const MESSAGE = 'Words with \uE000link\uE001a link\uE002 in them.';

/** What leads on, and what heads a part. */
export function Links() {
  return (
    <Group title="Links and headings">
      <Sample name="InnerLink" says="A real link, which the page may answer itself at a plain press.">
        <InnerLink href="?lang=en">Meeting in Baku</InnerLink>
        <InnerLink href="?lang=en">{LONG}</InnerLink>
        <InnerLink href="?lang=he" lang="he" dir="rtl">
          {HEBREW}
        </InnerLink>
      </Sample>
      <Sample
        name="OuterLink"
        says="Leaves for somebody else’s page, in a tab of its own; in a boxed frame its address stands beside it."
      >
        <OuterLink href="https://publisher.example/a">Original at the publisher</OuterLink>
        <OuterLink href="https://publisher.example/b">{ARABIC}</OuterLink>
      </Sample>
      <Sample name="Rich" says="A message some words of which are elements.">
        <p>
          <Rich text={MESSAGE} elements={{ link: (inside) => <a href="?lang=en">{inside}</a> }} />
        </p>
      </Sample>
      <Sample name="Heading" says="Its level is the page’s to decide; its size is the view’s.">
        <Nested level={4} />
      </Sample>
      <Sample name="broken" says="What boot.js says where the page’s program does not come.">
        <p className="broken">This page can be read, but not operated.</p>
      </Sample>
    </Group>
  );
}

/** Each level below the one before, as far as there are any. */
function Nested({ level }: { readonly level: HeadingLevel }) {
  return (
    <div>
      <Heading level={level}>Heading of level {level}</Heading>
      {level < 6 && <Nested level={below(level)} />}
    </div>
  );
}
