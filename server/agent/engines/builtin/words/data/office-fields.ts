import type { FieldEntry } from '../entry.ts';

/** Fields of things at work whose names mean something else in other sentences: they are known by their ids only. */
export const officeFields: readonly FieldEntry[] = [
  { id: 'mileage', en: 'Mileage', zh: '里程', type: 'number', unit: 'km', minimum: 0, range: [8000, 164000] },
  { id: 'litres', en: 'Litres', zh: '加油量', type: 'number', unit: 'l', minimum: 0, range: [24, 68] },
  { id: 'hourlyRate', en: 'Hourly rate', zh: '小时费率', type: 'money', minimum: 0, range: [90, 180] },
  { id: 'meterValue', en: 'Reading', zh: '读数', type: 'number', minimum: 0, range: [1200, 9800] },
  { id: 'severity', en: 'Severity', zh: '严重程度', type: 'choice', choices: 'defectSeverity' },
  {
    id: 'productLine',
    en: 'Product line',
    zh: '产品线',
    type: 'choice',
    choices: 'productLine',
  },
  {
    id: 'occupant',
    en: 'Used by',
    zh: '使用人',
    type: 'text',
    samples: {
      en: ['Ana Novak', '', 'Ben Carter', 'Clara Moreau', '', 'David Okafor'],
      zh: ['王芳', '', '李伟', '张敏', '', '刘洋'],
    },
  },
  {
    id: 'attendees',
    en: 'Attendees',
    zh: '参会人',
    type: 'text',
    samples: {
      en: ['Mina, Jonas, Aisha', 'Mina, Tom', 'The whole team', 'Jonas, Aisha, Tom'],
      zh: ['小敏、小周、小艾', '小敏、小唐', '全体成员', '小周、小艾、小唐'],
    },
  },
];
