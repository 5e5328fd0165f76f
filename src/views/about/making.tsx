import type { AboutFile } from '#domain/dataset/about-file.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { capitalise } from '#domain/capitalise.ts';
import { dateWords } from '#domain/date-words.ts';
import { dayWords } from '#domain/day-words.ts';
import * as words from '#messages/about.ts';
import { OuterLink } from '#ui/outer-link.tsx';
import { useOwnWords } from '#ui/own-language.ts';
import { Rich } from '#ui/rich.tsx';
import { Fact, Unknown } from './fact.tsx';
import { Part } from './part.tsx';

interface MakingProps {
  readonly about: AboutFile['about'];
  readonly licence: TimelineInfo['licence'];
}

/** Who made it and when, what may be done with it, and where to tell of an error. */
export function Making({ about, licence }: MakingProps) {
  const own = useOwnWords();
  const { by, made, madeNote, published, updated, contact } = about;
  return (
    <Part of="making">
      <dl className="about__facts">
        <Fact term={words.madeBy()}>
          {by === null ? <Unknown>{words.notRecorded()}</Unknown> : <span {...own}>{by}</span>}
        </Fact>
        <Fact term={words.when()} note={madeNote}>
          {made.kind === 'unknown' ? <Unknown>{words.notRecorded()}</Unknown> : capitalise(dateWords(made))}
        </Fact>
        {published !== null && <Fact term={words.firstPublished()}>{dayWords(published)}</Fact>}
        {updated !== null && <Fact term={words.asOf()}>{dayWords(updated)}</Fact>}
        <Fact term={words.data()}>
          <span {...own}>{licence.data}</span>
        </Fact>
        <Fact term={words.code()}>
          <span {...own}>{licence.code}</span>
        </Fact>
        {contact !== null && (
          <Fact term={words.error()}>
            <Rich
              text={words.tell({ contact: contact.replace(/^https?:\/\//, '') })}
              elements={{ link: (inside) => <Contact address={contact}>{inside}</Contact> }}
            />
          </Fact>
        )}
      </dl>
    </Part>
  );
}

function Contact({ address, children }: { readonly address: string; readonly children: string }) {
  if (/^https?:/.test(address)) return <OuterLink href={address}>{children}</OuterLink>;
  return <a href={`mailto:${address}`}>{children}</a>;
}
