import { Maximize2, Minus, Plus, Undo2 } from 'lucide';
import { useId } from 'react';
import { type Group, GROUPS } from '#domain/filters.ts';
import * as words from '#messages/timeline.ts';
import { LegendButton } from './legend.tsx';
import { mirror } from './mirror.ts';
import type { Moves } from './moves.ts';
import { Icon } from '#ui/icon.tsx';

interface ToolbarProps {
  readonly group: Group;
  readonly compact: boolean;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly moves: Moves;
  readonly onGroup: (group: Group) => void;
}

export function Toolbar({ group, onGroup, compact, moves, canZoomIn, canZoomOut }: ToolbarProps) {
  const closer = () => {
    moves.zoom(true);
  };
  const farther = () => {
    moves.zoom(false);
  };
  const worded = !compact;
  return (
    <div className="timeline-tools">
      <LanesChoice group={group} onGroup={onGroup} />
      <LegendButton worded={worded} />
      {mirror().tool(worded)}
      <div className="timeline-tools__move" role="group" aria-label={words.move()}>
        <Tool label={words.zoomOut()} icon={<Icon of={Minus} />} disabled={!canZoomOut} onPress={farther} />
        <Tool label={words.zoomIn()} icon={<Icon of={Plus} />} disabled={!canZoomIn} onPress={closer} />
        <Tool
          label={words.showAll()}
          icon={<Icon of={Maximize2} />}
          worded={worded}
          onPress={moves.showAll}
        />
        <Tool label={words.story()} icon={<Icon of={Undo2} />} worded={worded} onPress={moves.showStory} />
      </div>
    </div>
  );
}

function LanesChoice({ group, onGroup }: Pick<ToolbarProps, 'group' | 'onGroup'>) {
  const id = useId();
  return (
    <span className="timeline-tools__lanes">
      <label htmlFor={id}>{words.lanes()}</label>
      <select
        id={id}
        value={group}
        onChange={(event) => {
          const chosen = GROUPS.find((each) => each === event.target.value);
          if (chosen) onGroup(chosen);
        }}
      >
        {GROUPS.map((each) => (
          <option key={each} value={each}>
            {words.group({ group: each })}
          </option>
        ))}
      </select>
    </span>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly worded?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** Disabled tools keep their focus, so that a reader who zooms by keyboard is not thrown out at the last step. */
function Tool({ label, icon, worded = false, disabled = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="timeline-tool"
      aria-disabled={disabled}
      aria-label={worded ? undefined : label}
      title={worded ? undefined : label}
      onClick={disabled ? undefined : onPress}
    >
      {icon}
      {worded && <span>{label}</span>}
    </button>
  );
}
