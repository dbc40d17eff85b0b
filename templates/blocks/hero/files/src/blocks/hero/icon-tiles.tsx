import { classNames, Icon } from '../../ui/index.ts';

const places = 9;

/** What a site is about, as icons on tiles in the theme's colours. */
export function IconTiles({ icons }: { icons: readonly string[] }) {
  return (
    <div aria-hidden className="grid grid-cols-3 gap-3">
      {Array.from({ length: places }, (_, index) => (
        <Tile
          key={index}
          icon={index % 2 === 0 ? icons[(index / 2) % icons.length] : undefined}
          place={index}
        />
      ))}
    </div>
  );
}

function Tile({ icon, place }: { icon: string | undefined; place: number }) {
  const colour = `var(--chart-${(place % 4) + 1})`;
  return (
    <div
      className={classNames(
        'relative flex aspect-square items-center justify-center overflow-hidden rounded-card',
        icon ? 'border border-card-edge bg-card text-link shadow-card' : 'bg-primary-soft',
      )}
    >
      {icon ? (
        <Icon name={icon} className="size-2/5" strokeWidth={1.5} />
      ) : (
        <svg viewBox="0 0 100 100" className="absolute inset-0 size-full">
          {place % 4 === 1 ? (
            <path d="M0 100 A 100 100 0 0 1 100 0 V 100 Z" fill={colour} opacity="0.75" />
          ) : (
            <circle cx={place % 3 === 0 ? 100 : 0} cy="100" r="78" fill={colour} opacity="0.75" />
          )}
        </svg>
      )}
    </div>
  );
}
