import {
  Area,
  AreaChart,
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  Pie,
  PieChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useId } from 'react';
import type { Point } from './points.ts';
import { ticksOf } from './ticks.ts';
import { timeLabels } from './time-labels.ts';

export interface DrawingProps {
  kind: 'bar' | 'line' | 'area' | 'pie';
  points: readonly Point[];
  /** Names the number in the tooltip. */
  measure: string;
  format: (value: number) => string;
  formatShort: (value: number) => string;
}

const tick = { fill: 'var(--muted-foreground)', fontSize: 12 };
const grid = { stroke: 'var(--border)', strokeDasharray: '3 4' };
const axis = { stroke: 'var(--border)' };
/** Charts beside each other that show one series each differ by its colour. */
const series = 'var(--chart-1)';
const barHeight = 36;
/** As high as the charts beside it. */
const height = 280;
const longLabel = 9;
/** Two lines of the axis. */
const longestLabel = 34;

/** The drawing of a chart. Loaded when first needed. */
export default function Drawing(props: DrawingProps) {
  if (props.kind === 'pie') return <Ring {...props} />;
  if (props.kind === 'bar') return <Bars {...props} />;
  return <Trend {...props} />;
}

/** The axis of numbers, with round ones on it; whole numbers have no ticks between them. */
function figures({ points, formatShort, kind }: DrawingProps) {
  const values = points.map(({ value }) => value);
  const whole = values.every((value) => Number.isInteger(value));
  const ticks = ticksOf(values, { whole, near: kind === 'line' });
  const [first] = ticks ?? [];
  const last = ticks?.at(-1);
  return {
    tick,
    axisLine: false,
    tickLine: false,
    tickFormatter: formatShort,
    allowDecimals: !whole,
    ...(ticks && first !== undefined && last !== undefined
      ? { ticks: [...ticks], domain: [first, last] as [number, number], interval: 0 as const }
      : {}),
  };
}

function tooltip({ measure, format }: DrawingProps) {
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={{ fill: 'var(--muted)', stroke: 'var(--border)' }}
      formatter={(value) => [format(Number(value)), measure]}
      contentStyle={{
        background: 'var(--popover)',
        border: '1px solid var(--border)',
        borderRadius: 'var(--control-radius)',
        color: 'var(--popover-foreground)',
        fontSize: 13,
      }}
      labelStyle={{ color: 'var(--popover-foreground)', fontWeight: 600 }}
      itemStyle={{ color: 'var(--popover-foreground)' }}
    />
  );
}

function Bars(props: DrawingProps) {
  // One series has one colour: its bars are told apart by their labels.
  const times = timeLabels(props.points);
  const points = props.points.map((point, index) => ({
    ...point,
    label: times?.[index] ?? point.label,
    fill: series,
  }));
  const lying =
    times === undefined && (points.length > 8 || points.some((point) => point.label.length > longLabel));
  if (!lying) {
    return (
      <ResponsiveContainer width="100%" height={height}>
        <BarChart data={points} margin={{ top: 8, right: 4, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} {...grid} />
          <XAxis
            dataKey="label"
            tick={tick}
            axisLine={axis}
            tickLine={false}
            {...(times ? { minTickGap: 2, interval: 'equidistantPreserveStart' } : { interval: 0 })}
          />
          <YAxis {...figures(props)} width={52} />
          {tooltip(props)}
          <Bar
            dataKey="value"
            fill={series}
            radius={[5, 5, 0, 0]}
            maxBarSize={64}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    );
  }
  const widest = Math.max(...points.map((point) => point.label.length));
  return (
    <ResponsiveContainer width="100%" height={Math.max(height, points.length * barHeight + 36)}>
      <BarChart data={points} layout="vertical" margin={{ top: 0, right: 16, bottom: 0, left: 0 }}>
        <CartesianGrid horizontal={false} {...grid} />
        <XAxis type="number" {...figures(props)} />
        <YAxis
          type="category"
          dataKey="label"
          tick={tick}
          axisLine={axis}
          tickLine={false}
          interval={0}
          width={Math.min(150, widest * 7 + 16)}
          tickFormatter={(label) => shorten(String(label))}
        />
        {tooltip(props)}
        <Bar dataKey="value" fill={series} radius={[0, 5, 5, 0]} maxBarSize={28} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}

function Trend(props: DrawingProps) {
  const shade = useId();
  const times = timeLabels(props.points);
  const points = props.points.map((point, index) => ({ ...point, label: times?.[index] ?? point.label }));
  // A curve between a few values would invent what is not known.
  const type = points.length < 12 ? 'linear' : 'monotone';
  const frame = { data: points, margin: { top: 8, right: 8, bottom: 0, left: 0 } };
  const axes = (
    <>
      <CartesianGrid vertical={false} {...grid} />
      <XAxis dataKey="label" tick={tick} axisLine={axis} tickLine={false} minTickGap={28} />
      <YAxis {...figures(props)} width={52} />
      {tooltip(props)}
    </>
  );
  const dots = points.length <= 14 ? { r: 3, fill: series, strokeWidth: 0 } : false;
  return (
    <ResponsiveContainer width="100%" height={height}>
      {props.kind === 'line' ? (
        <LineChart {...frame}>
          {axes}
          <Line
            dataKey="value"
            type={type}
            stroke={series}
            strokeWidth={2.5}
            dot={dots}
            isAnimationActive={false}
          />
        </LineChart>
      ) : (
        <AreaChart {...frame}>
          <defs>
            <linearGradient id={shade} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0%" stopColor={series} stopOpacity={0.34} />
              <stop offset="100%" stopColor={series} stopOpacity={0.03} />
            </linearGradient>
          </defs>
          {axes}
          <Area
            dataKey="value"
            type={type}
            stroke={series}
            strokeWidth={2.5}
            fill={`url(#${shade})`}
            fillOpacity={1}
            dot={dots}
            isAnimationActive={false}
          />
        </AreaChart>
      )}
    </ResponsiveContainer>
  );
}

function Ring(props: DrawingProps) {
  const data = props.points.map((point, index) => ({ ...point, fill: sliceColour(index) }));
  return (
    <ResponsiveContainer width="100%" height={220}>
      <PieChart>
        {tooltip(props)}
        <Pie
          data={data}
          dataKey="value"
          nameKey="label"
          innerRadius="62%"
          outerRadius="96%"
          paddingAngle={data.length > 1 ? 1.5 : 0}
          stroke="var(--card)"
          isAnimationActive={false}
        />
      </PieChart>
    </ResponsiveContainer>
  );
}

function sliceColour(index: number): string {
  return `var(--chart-${(index % 6) + 1})`;
}

function shorten(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}
