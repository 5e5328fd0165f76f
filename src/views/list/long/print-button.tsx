import { useEffect, useRef, useState } from 'react';
import * as words from '#messages/longList.ts';
import type { LongListProps } from './long-list-props.ts';
import { printable } from './printable.ts';

type PrintButtonProps = Pick<LongListProps, 'rows' | 'eventAt' | 'onWant'>;

/** Prints once the titles are there. A press while they come does not wait for them. */
export function PrintButton({ rows, eventAt, onWant }: PrintButtonProps) {
  const [asked, setAsked] = useState(0);
  const printed = useRef(0);
  const missing = () => [...printable(rows)].filter((row) => !eventAt(row));
  const waiting = asked > 0 && missing().length > 0;
  useEffect(() => {
    if (waiting || printed.current === asked) return;
    printed.current = asked;
    print();
  }, [waiting, asked]);
  const press = () => {
    if (waiting) {
      printed.current = asked;
      print();
      return;
    }
    const wanted = missing();
    if (wanted.length > 0) onWant(wanted);
    setAsked(asked + 1);
  };
  return (
    <button type="button" className="plain-button" onClick={press}>
      {waiting ? words.printNow() : words.print()}
    </button>
  );
}
