import { locale, useWords } from '../../text/index.ts';
import { en, zh } from './text.ts';
import { lastMonths, ratesOf, type Unit } from './units.ts';

/** How a rate moved over a year. */
export function RateChart({ from, to }: { from: Unit; to: Unit }) {
  const words = useWords({ en, zh });
  const rates = ratesOf(from, to);
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  const span = high - low || 1;
  const [width, height] = [640, 200];
  const x = (index: number) => 12 + (index * (width - 24)) / (rates.length - 1);
  const y = (rate: number) => 150 - ((rate - low) / span) * 120;
  const line = rates.map((rate, index) => `${x(index)} ${y(rate)}`).join('L');
  const months = lastMonths(rates.length, locale);
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="text-sm font-medium">{words.rateOf(from.id, to.id)}</figcaption>
      <svg
        role="img"
        aria-label={words.rateOf(from.id, to.id)}
        viewBox={`0 0 ${width} ${height}`}
        className="w-full"
      >
        <path
          d={`M${line}L${x(rates.length - 1)} 165L${x(0)} 165Z`}
          fill="var(--primary)"
          fillOpacity="0.12"
        />
        <path d={`M${line}`} fill="none" stroke="var(--primary)" strokeWidth="3" strokeLinejoin="round" />
        {rates.map((rate, index) => (
          <g key={index} fontSize="12" textAnchor="middle" fill="currentColor">
            <circle cx={x(index)} cy={y(rate)} r="3.5" fill="var(--primary)">
              <title>{`${months[index] ?? ''}: ${rate.toPrecision(5)}`}</title>
            </circle>
            {index % 2 === 1 && (
              <text x={x(index)} y={190} opacity="0.75">
                {months[index] ?? ''}
              </text>
            )}
          </g>
        ))}
      </svg>
      <p className="text-xs text-muted-foreground">{words.sampleRates}</p>
    </figure>
  );
}
