import { useWords } from '../../text/index.ts';
import { degrees, type Hour, type Unit } from './forecast.ts';
import { en, zh } from './text.ts';

/** The temperature of the next 24 hours as a line, with the chance of rain below. */
export function HoursChart({ hours, unit }: { hours: readonly Hour[]; unit: Unit }) {
  const words = useWords({ en, zh });
  const [width, height] = [960, 210];
  const low = Math.min(...hours.map(({ temperature }) => temperature));
  const span = Math.max(1, Math.max(...hours.map(({ temperature }) => temperature)) - low);
  const x = (index: number) => 24 + (index * (width - 48)) / (hours.length - 1);
  const y = (temperature: number) => 118 - ((temperature - low) / span) * 80;
  const line = hours.map(({ temperature }, index) => `${x(index)} ${y(temperature)}`).join('L');
  return (
    <div className="overflow-x-auto">
      <svg
        role="img"
        aria-label={words.hoursAs(
          hours
            .filter((_, index) => index % 6 === 0)
            .map(({ hour, temperature }) => `${hour}:00 ${degrees(temperature, unit)}`)
            .join(', '),
        )}
        viewBox={`0 0 ${width} ${height}`}
        className="w-full min-w-[640px]"
      >
        <path
          d={`M${line}L${x(hours.length - 1)} 150L${x(0)} 150Z`}
          fill="var(--primary)"
          fillOpacity="0.12"
        />
        <path d={`M${line}`} fill="none" stroke="var(--primary)" strokeWidth="3" strokeLinejoin="round" />
        {hours.map(({ hour, temperature, rain }, index) => (
          <g key={index} fontSize="13" textAnchor="middle" fill="currentColor">
            <rect
              x={x(index) - 8}
              y={176 - rain * 0.24}
              width="16"
              height={rain * 0.24}
              rx="3"
              fill="var(--chart-2)"
              fillOpacity="0.55"
            />
            {index % 3 === 0 && (
              <>
                <circle cx={x(index)} cy={y(temperature)} r="4.5" fill="var(--primary)" />
                <text x={x(index)} y={y(temperature) - 12} fontWeight="600">
                  {degrees(temperature, unit).replace(/[CF]$/, '')}
                </text>
                <text x={x(index)} y={198} opacity="0.75">
                  {`${String(hour).padStart(2, '0')}:00`}
                </text>
              </>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
