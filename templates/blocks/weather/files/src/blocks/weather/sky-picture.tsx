import {
  Cloud,
  CloudFog,
  CloudLightning,
  CloudRain,
  CloudSun,
  Snowflake,
  Sun,
  type LucideIcon,
} from 'lucide-react';
import type { Sky } from './forecast.ts';

const pictures: Readonly<Record<Sky, readonly [LucideIcon, string]>> = {
  clear: [Sun, 'text-amber-500'],
  partly: [CloudSun, 'text-amber-500'],
  cloudy: [Cloud, 'text-slate-500'],
  rain: [CloudRain, 'text-sky-600'],
  storm: [CloudLightning, 'text-violet-600'],
  snow: [Snowflake, 'text-sky-500'],
  fog: [CloudFog, 'text-slate-500'],
};

/** The sky as a small picture; what it means stands beside it. */
export function SkyPicture({ sky, className }: { sky: Sky; className: string }) {
  const [Drawing, colour] = pictures[sky];
  return <Drawing className={`${className} ${colour} shrink-0`} aria-hidden />;
}
