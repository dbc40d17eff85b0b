import type { Language } from '../understand/wishes.ts';

/** What the air quality index means, from the cleanest air on: up to which value, its name and what to do then. */
export const airLevels: readonly {
  id: string;
  upTo: number;
  tone: 'good' | 'information' | 'waiting' | 'bad';
  name: Readonly<Record<Language, string>>;
  advice: Readonly<Record<Language, string>>;
}[] = [
  {
    id: 'good',
    upTo: 50,
    tone: 'good',
    name: { en: 'Good', zh: '优' },
    advice: {
      en: 'The air is clean. A good day for sport and for open windows.',
      zh: '空气清新，适合户外运动和开窗通风。',
    },
  },
  {
    id: 'moderate',
    upTo: 100,
    tone: 'information',
    name: { en: 'Moderate', zh: '良' },
    advice: {
      en: 'Fine for most people. Those who are unusually sensitive should take long efforts outdoors easier.',
      zh: '多数人可正常活动，极少数敏感人群应减少长时间户外剧烈运动。',
    },
  },
  {
    id: 'sensitive',
    upTo: 150,
    tone: 'waiting',
    name: { en: 'Unhealthy for sensitive groups', zh: '轻度污染' },
    advice: {
      en: 'Children, older people and those with asthma or heart disease should shorten efforts outdoors.',
      zh: '儿童、老年人及心肺疾病患者应减少户外活动。',
    },
  },
  {
    id: 'unhealthy',
    upTo: 200,
    tone: 'bad',
    name: { en: 'Unhealthy', zh: '中度污染' },
    advice: {
      en: 'Everybody should exercise less outdoors; sensitive people stay inside. Keep windows closed and wear a mask near traffic.',
      zh: '所有人减少户外运动，敏感人群留在室内，关窗并佩戴口罩。',
    },
  },
  {
    id: 'hazardous',
    upTo: Number.POSITIVE_INFINITY,
    tone: 'bad',
    name: { en: 'Very unhealthy', zh: '重度污染' },
    advice: {
      en: 'Stay inside with windows closed and use an air cleaner. Go out only if you must, with a mask.',
      zh: '请留在室内并关闭门窗，必须外出时佩戴口罩。',
    },
  },
];

const labels = {
  level: { en: 'Air quality', zh: '空气质量' },
  advice: { en: 'Health advice', zh: '健康建议' },
} as const;

export function airLabel(language: Language, name: keyof typeof labels): string {
  return labels[name][language];
}
