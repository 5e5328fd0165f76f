import type { AboutFile } from '#domain/dataset/about-file.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { capitalise } from '#domain/capitalise.ts';
import { dateWords } from '#domain/date-words.ts';
import { dayWords } from '#domain/day-words.ts';
import { OuterLink } from '#ui/outer-link.tsx';
import { Fact, Unknown } from './fact.tsx';
import { Part } from './part.tsx';

interface MakingProps {
  readonly about: AboutFile['about'];
  readonly licence: TimelineInfo['licence'];
}

/** Who made it and when, what may be done with it, and where to tell of an error. */
export function Making({ about, licence }: MakingProps) {
  const { by, made, madeNote, published, updated, contact } = about;
  return (
    <Part of="making">
      <dl className="about__facts">
        <Fact term="Made by">{by ?? <Unknown>not recorded</Unknown>}</Fact>
        <Fact term="When" note={madeNote}>
          {made.kind === 'unknown' ? <Unknown>not recorded</Unknown> : capitalise(dateWords(made))}
        </Fact>
        {published !== null && <Fact term="First published">{dayWords(published)}</Fact>}
        {updated !== null && <Fact term="As of">{dayWords(updated)}</Fact>}
        <Fact term="Words and data">{licence.data}</Fact>
        <Fact term="Code">{licence.code}</Fact>
        {contact !== null && (
          <Fact term="Found an error?">
            Please tell <Contact address={contact} />.
          </Fact>
        )}
      </dl>
    </Part>
  );
}

function Contact({ address }: { readonly address: string }) {
  if (/^https?:/.test(address)) {
    return <OuterLink href={address}>{address.replace(/^https?:\/\//, '')}</OuterLink>;
  }
  return <a href={`mailto:${address}`}>{address}</a>;
}
