import { ArrowUpRight, ChevronDown, CircleHelp, X } from 'lucide';
import { useState } from 'react';
import { Chip } from '#ui/chip.tsx';
import { Icon } from '#ui/icon.tsx';
import '#ui/buttons.css';
import { ARABIC, Group, HEBREW, LONG, Sample, UNBREAKABLE } from './sample.tsx';

/** What can be pressed. */
export function Pressing() {
  const [pressed, setPressed] = useState(true);
  return (
    <Group title="Pressing">
      <Sample
        name="button"
        says="One of several. Pointer: border and words in the accent. Focus: a ring, 2 px away."
      >
        <button type="button" className="button">
          Show 12 events
        </button>
        <button type="button" className="button">
          <Icon of={CircleHelp} /> With an icon
        </button>
        <button type="button" className="button">
          {LONG}
        </button>
        <button type="button" className="button" lang="he" dir="rtl">
          {HEBREW}
        </button>
      </Sample>
      <Sample name="button, pressed" says="aria-pressed. Where colours are forced, in those of a selection.">
        <button
          type="button"
          className="button"
          aria-pressed={pressed}
          onClick={() => {
            setPressed(!pressed);
          }}
        >
          April 2025
        </button>
      </Sample>
      <Sample name="button--solid" says="The one thing to do.">
        <button type="button" className="button button--solid">
          Close
        </button>
      </Sample>
      <Sample name="plain-button" says="Words that can be pressed. Pointer: a thicker line.">
        <button type="button" className="plain-button">
          Clear all
        </button>
        <button type="button" className="plain-button">
          {LONG}
        </button>
      </Sample>
      <Chips />
      <Sample name="Icon" says="Decoration: words beside it say the same.">
        {[ArrowUpRight, ChevronDown, CircleHelp, X].map((icon, at) => (
          <Icon key={at} of={icon} size={20} />
        ))}
      </Sample>
    </Group>
  );
}

const ON = ['Country: Türkiye', LONG, UNBREAKABLE, HEBREW, ARABIC];

function Chips() {
  const [on, setOn] = useState<readonly string[]>(ON);
  return (
    <Sample
      name="Chip"
      says="Something that is on; a press takes it off. Two lines at most, however long. Pointer: reversed."
    >
      {on.map((text) => (
        <Chip
          key={text}
          text={text}
          onRemove={() => {
            setOn(on.filter((other) => other !== text));
          }}
        />
      ))}
    </Sample>
  );
}
