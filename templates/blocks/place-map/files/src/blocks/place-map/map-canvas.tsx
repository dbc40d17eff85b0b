import { Minus, Plus, Scan } from 'lucide-react';
import { useState, type PointerEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { IconButton } from '../../ui/index.ts';
import { Ground } from './ground.tsx';
import { size, type Position } from './positions.ts';
import { en, zh } from './text.ts';

export interface MapPlace {
  id: string;
  title: string;
  at: Position;
}

export interface MapCanvasProps {
  label: string;
  seed: string;
  places: readonly MapPlace[];
  chosen: string | undefined;
  choose: (id: string) => void;
}

interface Look {
  x: number;
  y: number;
  zoom: number;
}

const whole: Look = { x: size.width / 2, y: size.height / 2, zoom: 1 };

/** The drawn map: it is dragged and zoomed, and its markers are pressed. */
export function MapCanvas({ label, seed, places, chosen, choose }: MapCanvasProps) {
  const words = useWords({ en, zh });
  const [look, setLook] = useState(whole);
  const [drag, setDrag] = useState<{ x: number; y: number; look: Look }>();
  const wide = size.width / look.zoom;
  const tall = size.height / look.zoom;
  const zoom = (factor: number) => {
    const at = places.find(({ id }) => id === chosen)?.at;
    setLook((held) => ({
      ...(factor > 1 && at ? at : held),
      zoom: Math.min(6, Math.max(0.7, held.zoom * factor)),
    }));
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (!drag) return;
    const part = wide / event.currentTarget.getBoundingClientRect().width;
    setLook({
      ...drag.look,
      x: drag.look.x - (event.clientX - drag.x) * part,
      y: drag.look.y - (event.clientY - drag.y) * part,
    });
  };
  const ordered = places.toSorted((one, other) => Number(one.id === chosen) - Number(other.id === chosen));
  return (
    <div className="relative overflow-hidden rounded-card card-frame shadow-card">
      <svg
        role="group"
        aria-label={label}
        viewBox={`${look.x - wide / 2} ${look.y - tall / 2} ${wide} ${tall}`}
        preserveAspectRatio="xMidYMid slice"
        className="block h-80 w-full cursor-grab touch-pan-y select-none active:cursor-grabbing lg:h-[34rem]"
        onPointerDown={(event) => setDrag({ x: event.clientX, y: event.clientY, look })}
        onPointerMove={move}
        onPointerUp={() => setDrag(undefined)}
        onPointerLeave={() => setDrag(undefined)}
      >
        <Ground seed={seed} />
        {ordered.map((place) => (
          <Marker
            key={place.id}
            place={place}
            zoom={look.zoom}
            isChosen={place.id === chosen}
            choose={() => choose(place.id)}
          />
        ))}
      </svg>
      <div className="absolute top-3 right-3 flex flex-col rounded-control border border-border bg-card">
        <IconButton label={words.zoomIn} icon={<Plus className="size-4" />} onClick={() => zoom(1.5)} />
        <IconButton label={words.zoomOut} icon={<Minus className="size-4" />} onClick={() => zoom(1 / 1.5)} />
        <IconButton label={words.whole} icon={<Scan className="size-4" />} onClick={() => setLook(whole)} />
      </div>
      <span className="pointer-events-none absolute top-3 left-3 rounded-control bg-card px-2 py-1 text-xs font-semibold">
        ↑ {words.north}
      </span>
    </div>
  );
}

function Marker({
  place,
  zoom,
  isChosen,
  choose,
}: {
  place: MapPlace;
  zoom: number;
  isChosen: boolean;
  choose: () => void;
}) {
  const words = useWords({ en, zh });
  const scale = (isChosen ? 1.5 : 1.1) / zoom;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words.here(place.title)}
      aria-pressed={isChosen}
      transform={`translate(${place.at.x} ${place.at.y}) scale(${scale})`}
      className="cursor-pointer outline-none focus-visible:[&>path]:stroke-ring"
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
    >
      <path
        d="M0 0C-5 -9 -13 -15 -13 -25A13 13 0 0 1 13 -25C13 -15 5 -9 0 0Z"
        fill={isChosen ? 'var(--foreground)' : 'var(--primary)'}
        stroke="var(--card)"
        strokeWidth="2.5"
      />
      <circle cy="-25" r="4.5" fill="var(--card)" />
      {isChosen && (
        <text
          y="-46"
          textAnchor="middle"
          fontSize="13"
          fontWeight="600"
          fill="var(--foreground)"
          stroke="var(--card)"
          strokeWidth="4"
          paintOrder="stroke"
        >
          {place.title}
        </text>
      )}
    </g>
  );
}
