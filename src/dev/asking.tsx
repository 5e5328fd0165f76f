import { useId, useState } from 'react';
import { CopyableTexts, Copying } from '#ui/copying.tsx';
import { DropPanel } from '#ui/drop-panel.tsx';
import { Either } from '#ui/either.tsx';
import { GoTo } from '#ui/go-to.tsx';
import '#ui/field.css';
import '#ui/tick-box.css';
import { Group, HEBREW, LONG, Sample, UNBREAKABLE } from './sample.tsx';

const WAYS = [
  { value: 'any', label: 'any of these' },
  { value: 'all', label: 'all of these' },
] as const;

/** What is typed, chosen, opened, and taken along. */
export function Asking() {
  return (
    <Group title="Asking and choosing">
      <Fields />
      <Sample name="GoTo" says="A place to go to, by what is typed; the browser holds it to kind and bounds.">
        <GoTo
          label="Go to a passage"
          formClass="parts-form"
          type="number"
          min={1}
          max={12}
          onGo={() => undefined}
        />
      </Sample>
      <Choice />
      <Ticking />
      <Panel label="Country" count={0} />
      <Panel label="Known when, told by whom" count={12} />
      <Sample
        name="Copying"
        says="Shut, no more than a word. Where the clipboard is refused, the text is selected."
      >
        <Copying
          label="Cite it"
          texts={() => [
            { name: 'reference', text: LONG },
            { name: 'BibTeX', text: `@article{${UNBREAKABLE},\n\ttitle = {${HEBREW}},\n}` },
          ]}
        />
        <CopyableTexts
          texts={[{ name: 'code', text: '<iframe src="https://example.org/embed/"></iframe>' }]}
        />
      </Sample>
    </Group>
  );
}

/** In a list of choices, and by itself. */
function Ticking() {
  return (
    <Sample name="tick-box" says="In the page's own colours; where colours are forced, the browser's own.">
      {(['checkbox', 'radio'] as const).map((type) => (
        <label key={type} className="parts-form">
          <input type={type} className="tick-box" defaultChecked />
          {LONG}
        </label>
      ))}
    </Sample>
  );
}

function Fields() {
  const id = useId();
  return (
    <Sample
      name="field"
      says="Focus: the ring of every control. Wrong: a border of warning, and the reason beside it."
    >
      <label htmlFor={`${id}-empty`}>Words</label>
      <input id={`${id}-empty`} className="field" placeholder="Search words" />
      <label htmlFor={`${id}-filled`}>Filled</label>
      <input id={`${id}-filled`} className="field" defaultValue={HEBREW} />
      <label htmlFor={`${id}-wrong`}>Wrong</label>
      <input
        id={`${id}-wrong`}
        className="field"
        defaultValue="April"
        aria-invalid="true"
        aria-describedby={`${id}-why`}
      />
      <p id={`${id}-why`}>A day is written 2025-04-09.</p>
    </Sample>
  );
}

function Choice() {
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>('any');
  return (
    <Sample
      name="Either"
      says="One of a few; radio buttons underneath: arrows choose. Where colours are forced, in those of a selection."
    >
      <Either legend="An event has" options={WAYS} value={way} onChange={setWay} />
    </Sample>
  );
}

function Panel({ label, count }: { readonly label: string; readonly count: number }) {
  const [open, setOpen] = useState(false);
  return (
    <Sample name="DropPanel" says="Lets a panel down; Escape, a press or the focus elsewhere puts it up.">
      <DropPanel label={label} count={count} open={open} onOpenChange={setOpen}>
        <p>{LONG}</p>
        <p>
          <button type="button" className="plain-button">
            Something to focus
          </button>
        </p>
      </DropPanel>
    </Sample>
  );
}
