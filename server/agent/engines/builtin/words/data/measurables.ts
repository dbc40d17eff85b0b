import type { Bilingual } from '../entry.ts';

/** Something that can be measured again and again, and between which values it usually is. */
export interface Measurable extends Bilingual {
  id: string;
  pattern: RegExp;
  unit?: string;
  low: number;
  high: number;
  digits: number;
  view: 'gauge' | 'line';
}

type Line = readonly [
  id: string,
  en: string,
  zh: string,
  pattern: RegExp,
  unit: string,
  low: number,
  high: number,
  digits?: number,
];

const lines: readonly Line[] = [
  [
    'generation',
    'Power generation',
    '发电功率',
    /\b(?:power|solar|energy|electricity)\s*(?:power )?(?:generat\w+|production|output)|发电/i,
    'kW',
    2.4,
    6.8,
    2,
  ],
  [
    'consumption',
    'Power consumption',
    '用电功率',
    /\b(?:power|energy|electricity)\s*(?:consumption|usage|use)|\bconsumption\b|\benergy (?:monitor|meter|dashboard)|用电|耗电|能耗/i,
    'kW',
    0.6,
    3.4,
    2,
  ],
  ['battery', 'Battery', '电池电量', /\bbatter(?:y|ies)\b|电池|电量/i, '%', 48, 92, 1],
  ['temperature', 'Temperature', '温度', /\btemperatures?\b|温度|气温/i, '°C', 17, 26, 1],
  ['humidity', 'Humidity', '湿度', /\bhumidity\b|湿度/i, '%', 38, 66, 1],
  ['pressure', 'Pressure', '气压', /\bpressure\b(?! wash)|气压|压力/i, 'hPa', 1002, 1024, 1],
  ['wind', 'Wind speed', '风速', /\bwind(?: speed)?\b|风速/i, 'km/h', 4, 32, 1],
  ['airQuality', 'Air quality', '空气质量', /\bair quality\b|\bpm ?2\.?5\b|空气质量/i, 'AQI', 22, 88, 0],
  ['carbon', 'CO₂', '二氧化碳', /\bco2\b|\bcarbon dioxide\b|二氧化碳/i, 'ppm', 420, 980, 0],
  ['rain', 'Rainfall', '降雨量', /\brain(?:fall)?\b|降雨/i, 'mm', 0, 6, 1],
  ['cpu', 'Processor load', '处理器负载', /\bcpu\b|\bprocessor\b|处理器/i, '%', 18, 78, 1],
  [
    'memory',
    'Memory in use',
    '内存占用',
    /\b(?:memory|ram) (?:usage|use|load|in use)|\bmemory\b|内存/i,
    '%',
    42,
    83,
    1,
  ],
  ['disk', 'Disk in use', '磁盘占用', /\bdisk\b|磁盘/i, '%', 55, 61, 1],
  [
    'network',
    'Network traffic',
    '网络流量',
    /\bnetwork traffic|\bbandwidth\b|网络流量|带宽/i,
    'Mbit/s',
    40,
    260,
    0,
  ],
  ['heartRate', 'Heart rate', '心率', /\bheart ?rate\b|\bpulse\b|心率/i, 'bpm', 58, 96, 0],
  ['oxygen', 'Blood oxygen', '血氧', /\b(?:blood )?oxygen\b|\bspo2\b|血氧/i, '%', 95, 99, 1],
  ['waterLevel', 'Water level', '水位', /\bwater level|水位/i, 'm', 1.4, 3.2, 2],
  ['voltage', 'Voltage', '电压', /\bvoltage\b|电压/i, 'V', 226, 236, 1],
  ['electricCurrent', 'Electric current', '电流', /\belectric current|\bamperage\b|电流/i, 'A', 4, 18, 1],
  ['speed', 'Speed', '速度', /\b(?:vehicle )?speed\b|速度|车速/i, 'km/h', 20, 90, 0],
  ['noise', 'Noise level', '噪音', /\bnoise\b|噪音|噪声/i, 'dB', 38, 72, 0],
  [
    'visitors',
    'Visitors now',
    '在线访客',
    /\b(?:visitors?|users online|active users|concurrent users)\b|在线(?:人数|用户|访客)/i,
    '',
    120,
    460,
    0,
  ],
  [
    'trafficFlow',
    'Vehicles a minute',
    '每分钟车流',
    /\btraffic (?:flow|volume)|\bvehicles? per\b|车流/i,
    '',
    12,
    86,
    0,
  ],
];

const shares = new Set(['battery', 'humidity', 'cpu', 'memory', 'disk', 'oxygen']);

/** What is measured most. */
export const measurables: readonly Measurable[] = lines.map(
  ([id, en, zh, pattern, unit, low, high, digits = 1]) => ({
    id,
    en,
    zh,
    pattern,
    ...(unit === '' ? {} : { unit }),
    low,
    high,
    digits,
    view: shares.has(id) ? ('gauge' as const) : ('line' as const),
  }),
);

/** Things each of which is watched, and what of it. */
export const watchedThings: Readonly<Record<string, readonly string[]>> = {
  server: ['cpu', 'memory'],
  sensor: ['value', 'battery'],
  holding: ['price'],
  listedStock: ['price'],
  cryptoCoin: ['price', 'change24'],
  airStation: ['aqi', 'pm25', 'pm10', 'no2', 'ozone'],
  cityAir: ['aqi', 'pm25', 'pm10', 'ozone'],
};
