import { useMemo, useRef, useState } from 'react';
import { useMedia } from '#ui/use-media.ts';
import { GatheredPlaces } from './gathered-places.tsx';
import { Ground } from './ground.tsx';
import type { MapProps } from './map-props.ts';
import { MapLabels } from './map-labels.tsx';
import { MapMarks } from './map-marks.tsx';
import { gathered, type Mark, marksOf, type Told } from './model/marks.ts';
import { sheetOf, spotsOn } from './model/sheet.ts';
import { useWidth } from './use-width.ts';

/** Pixels between the middles of two marks, for a pointer and for a finger. */
const APART = 24;
const APART_FOR_FINGERS = 44;

interface MapPictureProps extends MapProps {
  readonly told: Told;
}

/** The ground, the marks, and their names; below, the places of a mark that stands for several. */
export function MapPicture(props: MapPictureProps) {
  const picture = useRef<HTMLDivElement>(null);
  const width = useWidth(picture);
  return (
    <div className="map__picture" ref={picture}>
      {width !== null && <Drawn {...props} width={width} />}
    </div>
  );
}

function Drawn(props: MapPictureProps & { readonly width: number }) {
  const { ground, places, told, open, pointed, low, chosen, width, onPlace } = props;
  const apart = useMedia('(pointer: coarse)') ? APART_FOR_FINGERS : APART;
  const [near, setNear] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const marksRef = useRef<HTMLDivElement>(null);
  const around = useMemo(() => (open?.places ?? []).map(({ id }) => id), [open]);
  const sheet = useMemo(() => sheetOf(ground, { width, low }, around), [ground, width, low, around]);
  const spots = useMemo(() => spotsOn(sheet, ground, places), [sheet, ground, places]);
  const groups = useMemo(() => gathered(spots, told.all, apart), [spots, told.all, apart]);
  const marks = useMemo(() => marksOf(groups, told, apart), [groups, told, apart]);
  const standing = new Set((pointed ?? open)?.places.map(({ id }) => id));
  const listed = marks.find(({ key, spots: { length } }) => key === opened && length > 1) ?? null;
  const looks = { sheet, marks, standing, chosen, told };
  const press = (mark: Mark) => {
    const [spot, ...others] = mark.spots;
    if (others.length > 0) setOpened(mark.key === opened ? null : mark.key);
    else if (spot) onPlace(spot.place.id);
  };
  return (
    <>
      <div className="map__sheet" dir="ltr" style={{ blockSize: sheet.height }}>
        <Ground ground={ground} {...looks} />
        <MapMarks {...looks} opened={opened} ref={marksRef} onPress={press} onNear={setNear} />
        <MapLabels ground={ground} {...looks} near={near} />
      </div>
      {listed && (
        <GatheredPlaces
          mark={listed}
          told={told}
          chosen={chosen}
          onPlace={onPlace}
          onClose={() => {
            setOpened(null);
            marksRef.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
          }}
        />
      )}
    </>
  );
}
