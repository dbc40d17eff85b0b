import type { FieldEntry } from '../entry.ts';

/** When a place is open, and what an hour costs. */
export const commerceFields: readonly FieldEntry[] = [
  {
    id: 'dailyRate',
    en: 'Price per day',
    zh: '每日价格',
    type: 'money',
    also: [
      'daily rate',
      'daily price',
      'price per day',
      'price a day',
      'rent',
      'price per night',
      'nightly price',
      '租金',
    ],
    range: [25, 140],
  },
  {
    id: 'guestCount',
    en: 'Number of guests',
    zh: '宾客人数',
    type: 'number',
    minimum: 1,
    also: ['guest count', 'number of guests', 'expected guests'],
    range: [20, 160],
  },
  {
    id: 'lightNeed',
    en: 'Light requirement',
    zh: '光照需求',
    type: 'choice',
    choices: 'lightNeed',
    also: ['light requirements', 'light needs', 'sunlight', 'light level'],
  },
  {
    id: 'watering',
    en: 'Watering',
    zh: '浇水',
    type: 'choice',
    choices: 'wateringNeed',
    also: ['watering needs', 'watering schedule', 'water needs'],
  },
  {
    id: 'frameSize',
    en: 'Frame size',
    zh: '车架尺寸',
    type: 'text',
    samples: { en: ['50 cm', '53 cm', '57 cm'], zh: ['50 厘米', '53 厘米', '57 厘米'] },
  },
  { id: 'cuisine', en: 'Cuisine', zh: '菜系', type: 'choice', choices: 'cuisine', also: ['type of cuisine'] },
  {
    id: 'hourlyRate',
    en: 'Price per hour',
    zh: '每小时价格',
    type: 'money',
    also: ['hourly rate', 'hourly price', 'rate per hour', '时薪', '每小时价格'],
    range: [18, 85],
  },
  {
    id: 'openingHours',
    en: 'Opening hours',
    zh: '营业时间',
    type: 'text',
    also: ['business hours', 'opening times', 'hours of operation', '开放时间'],
    samples: {
      en: [
        'Mon–Fri 11:30–22:00, Sat–Sun 12:00–23:00',
        'Daily 12:00–22:30',
        'Tue–Sun 17:00–23:00, closed on Mondays',
        'Mon–Sat 11:00–21:30',
      ],
      zh: [
        '周一至周五 11:30–22:00，周末 12:00–23:00',
        '每天 12:00–22:30',
        '周二至周日 17:00–23:00',
        '周一至周六 11:00–21:30',
      ],
    },
  },
];
