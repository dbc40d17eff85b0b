import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { classNames, Icon } from '../../ui/index.ts';
import { titleText } from './title-text.ts';

export interface RowArtProps {
  entity: EntityDefinition;
  row: Row;
  className?: string;
}

/** A row's own picture, else one drawn from its title in the theme's colours. */
export function RowArt({ entity, row, className }: RowArtProps) {
  const image = entity.fields.find((field) => field.type === 'image' && row[field.id]);
  if (image)
    return (
      <img
        src={String(row[image.id])}
        alt=""
        loading="lazy"
        className={classNames('w-full object-cover', className)}
      />
    );
  const seed = hash(titleText(entity, row));
  return (
    <div aria-hidden className={classNames('relative overflow-hidden bg-primary-soft', className)}>
      <svg viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice" className="absolute inset-0 size-full">
        <Drawing seed={seed} />
      </svg>
      <span className="absolute inset-0 flex items-center justify-center">
        <span className="flex size-14 items-center justify-center rounded-full bg-card/90 text-link shadow-card">
          <Icon name={entity.icon} className="size-6" />
        </span>
      </span>
    </div>
  );
}

function Drawing({ seed }: { seed: number }) {
  const first = colour(seed);
  const second = colour(seed + 1);
  const place = 40 + (seed % 200);
  switch (seed % 4) {
    case 0:
      return (
        <g>
          <circle cx={place} cy="50" r="34" fill={second} opacity="0.5" />
          <path d="M0 140 C 70 80 120 170 190 120 S 290 90 320 120 V 180 H 0 Z" fill={first} opacity="0.45" />
          <path
            d="M0 165 C 90 120 160 180 230 150 S 300 140 320 150 V 180 H 0 Z"
            fill={first}
            opacity="0.7"
          />
        </g>
      );
    case 1:
      return (
        <g>
          {[0, 1, 2, 3, 4].map((index) => (
            <circle
              key={index}
              cx={place}
              cy="190"
              r={40 + index * 42}
              fill="none"
              stroke={colour(seed + index)}
              strokeWidth="18"
              opacity={0.55 - index * 0.07}
            />
          ))}
        </g>
      );
    case 2:
      return (
        <g>
          {[0, 1, 2, 3, 4, 5].map((index) => (
            <rect
              key={index}
              x={18 + index * 50}
              y={150 - ((seed + index * 37) % 100)}
              width="34"
              height="180"
              rx="10"
              fill={colour(seed + (index % 2))}
              opacity={0.4 + (index % 3) * 0.15}
            />
          ))}
        </g>
      );
    default:
      return (
        <g>
          <path d={`M0 180 L ${place} 40 L ${place + 130} 180 Z`} fill={first} opacity="0.55" />
          <path d={`M${place - 20} 180 L ${place + 110} 80 L 320 180 Z`} fill={second} opacity="0.5" />
          <circle cx={(place + 150) % 300} cy="42" r="20" fill={second} opacity="0.7" />
        </g>
      );
  }
}

function colour(index: number): string {
  return `var(--chart-${(index % 4) + 1})`;
}

function hash(text: string): number {
  return Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
}
