import type { ReactNode } from 'react';

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Group({ title, children }: GroupProps) {
  return (
    <div className="parts-group">
      <h3 className="parts-group__title">{title}</h3>
      {children}
    </div>
  );
}

interface SampleProps {
  readonly name: string;
  /** What pointer, focus and keys do with it; what it is for. */
  readonly says?: string;
  readonly children: ReactNode;
}

/** One part in one state. */
export function Sample({ name, says, children }: SampleProps) {
  return (
    <div className="parts-sample">
      <p className="parts-sample__name">{name}</p>
      {says !== undefined && <p className="parts-sample__says">{says}</p>}
      <div className="parts-sample__part">{children}</div>
    </div>
  );
}

/** Words as hard to set as any: long, without a place to break, and of other scripts. */
export const LONG =
  'Negotiations on a de-confliction mechanism between the general staffs, with observers of third countries';
export const UNBREAKABLE = 'Deconflictionmechanismnegotiationsdelegation';
export const HEBREW = 'משלחות ישראל וטורקיה נפגשו בבאקו';
export const ARABIC = 'التقى وفدا إسرائيل وتركيا في باكو';
