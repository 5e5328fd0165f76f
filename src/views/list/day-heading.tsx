import { civilDate, type DayNumber, MS_PER_DAY } from '#domain/calendar.ts';
import { formatter } from '#domain/point-words.ts';
import { spokenLocale } from '#messages/say.ts';
import { Heading, type HeadingLevel } from '#ui/heading.tsx';

interface DayHeadingProps {
  /** Null where the heading above says it all. */
  readonly words: string | null;
  /** The day whose figure stands for it to the eye; null where words do. */
  readonly figure: DayNumber | null;
  readonly level: HeadingLevel;
}

/** A certain day may show its figure, as a calendar does; anything else shows its words. */
export function DayHeading({ words, figure, level }: DayHeadingProps) {
  if (words === null) return <span className="day__heading" />;
  if (figure === null) {
    return (
      <Heading level={level} className="day__heading">
        {words}
      </Heading>
    );
  }
  const weekday = formatter(spokenLocale(), { weekday: 'long' }).format(figure * MS_PER_DAY);
  return (
    <Heading level={level} className="day__heading">
      <span className="sr-only">{words}</span>
      <span aria-hidden="true" className="day__figure">
        {civilDate(figure).day}
      </span>
      <span aria-hidden="true" className="day__weekday">
        {weekday.slice(0, 3)}
        <span className="day__rest">{weekday.slice(3)}</span>
      </span>
    </Heading>
  );
}
