import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What people register as theirs where they book, and what they come for there. */
export const broughtThings: readonly ThingEntry[] = [
  {
    id: 'child',
    en: 'Child',
    plural: 'children',
    zh: '孩子',
    icon: 'baby',
    fields: 'name! birthday note',
    view: 'cards',
    kind: 'tool',
    personal: true,
    samples: samplesOf('Lena; Max; Sofia; Emil; Nora; Theo', '小雨; 乐乐; 安安; 天天; 果果; 子涵'),
    sampleValues: {
      note: [
        'Left-handed. Likes to go first.',
        'Allergic to nuts.',
        'A little shy at the beginning.',
        'Has a brother in the same group.',
      ],
    },
  },
  {
    id: 'ownVehicle',
    en: 'Vehicle',
    plural: 'vehicles',
    zh: '车辆',
    icon: 'car',
    fields: 'name! plate year mileage note',
    view: 'cards',
    kind: 'tool',
    personal: true,
    samples: samplesOf(
      'VW Golf; Fiat 500; Toyota RAV4; Škoda Octavia; Ford Transit; Honda Jazz',
      '大众高尔夫; 丰田卡罗拉; 比亚迪海豚; 本田飞度; 五菱宏光; 日产轩逸',
    ),
    sampleValues: {
      note: ['Grey, automatic.', 'Winter tyres are in the boot.', 'A noise at the front left.'],
    },
  },
];
