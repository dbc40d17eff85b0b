import type { FieldEntry } from '../entry.ts';

/** What sites tell about people, works of art and the air of cities; nobody names them alone. */
export const presentationFields: readonly FieldEntry[] = [
  { id: 'tagline', en: 'In short', zh: '概要', type: 'text' },
  { id: 'jobTitle', en: 'Position', zh: '职位', type: 'text' },
  { id: 'education', en: 'Education', zh: '教育背景', type: 'text' },
  { id: 'experience', en: 'Experience', zh: '从业经历', type: 'text' },
  { id: 'outcome', en: 'Outcome', zh: '结果', type: 'text' },
  { id: 'recovered', en: 'Amount', zh: '金额', type: 'money', minimum: 0 },
  { id: 'artPeriod', en: 'Period', zh: '时期', type: 'choice', choices: 'artPeriod' },
  { id: 'artStyle', en: 'Style', zh: '风格', type: 'choice', choices: 'artStyle' },
  { id: 'medium', en: 'Technique', zh: '技法', type: 'text' },
  { id: 'shown', en: 'Shown', zh: '展期状态', type: 'choice', choices: 'shown' },
  { id: 'aqi', en: 'Air quality index', zh: '空气质量指数', type: 'number', minimum: 0, range: [24, 168] },
  { id: 'pm25', en: 'PM2.5', zh: 'PM2.5', type: 'number', unit: 'µg/m³', minimum: 0, range: [6, 92] },
  { id: 'pm10', en: 'PM10', zh: 'PM10', type: 'number', unit: 'µg/m³', minimum: 0, range: [12, 128] },
  { id: 'ozone', en: 'Ozone', zh: '臭氧', type: 'number', unit: 'µg/m³', minimum: 0, range: [28, 132] },
  { id: 'tracks', en: 'Track list', zh: '曲目', type: 'longText' },
  { id: 'stops', en: 'Day by day', zh: '每日安排', type: 'longText' },
  { id: 'tripDays', en: 'Days', zh: '天数', type: 'number', minimum: 1, range: [2, 8] },
  { id: 'entrance', en: 'Entrance fee', zh: '门票', type: 'money', minimum: 0, range: [0, 24] },
  { id: 'openHours', en: 'Opening hours', zh: '开放时间', type: 'text' },
];
