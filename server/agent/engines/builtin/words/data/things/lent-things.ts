import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What people borrow from each other and from libraries of things. */
export const lentThings: readonly ThingEntry[] = [
  {
    id: 'toy',
    en: 'Toy',
    plural: 'toys',
    zh: '玩具',
    also: ['toy catalogue', 'toy catalog', 'board game for children', '玩具目录'],
    icon: 'blocks',
    fields: 'name! ageGroup category:toyType description',
    view: 'cards',
    kind: 'tool',
    samples: samplesOf(
      'Wooden train with bridge; Marble run; Doctor’s case; Building bricks, 300; Balance bike; Hand puppets; Memory with animals; Kitchen with pots; Magnetic tiles; Rocking horse; First telescope; Drum and shakers',
      '带桥木火车; 弹珠轨道; 医生箱; 积木 300 块; 平衡车; 手偶; 动物记忆卡; 玩具厨房; 磁力片; 摇马; 第一台望远镜; 鼓和沙锤',
    ),
    sampleValues: {
      ageGroup: ['3-5', '6-8', '3-5', '6-8', '0-2', '3-5', '3-5', '3-5', '6-8', '0-2', '9-12', '0-2'],
      category: [
        'building',
        'building',
        'role',
        'building',
        'outdoor',
        'role',
        'games',
        'role',
        'building',
        'outdoor',
        'science',
        'music',
      ],
      description: [
        'Twelve rails, two wagons and a bridge that really opens. Complete in a cotton bag.',
        'Forty parts for runs of up to a metre. Twenty glass marbles, please count them.',
        'Stethoscope, plasters and a listening heart. For patients of all kinds.',
        'All colours, four plates and a book of ideas. Washed before every loan.',
        'Light, with a low saddle and a bell. Helmet comes along.',
        'King, crocodile and four more. A small stage folds out of the box.',
        'Thirty-six pairs on thick card. Two are slightly bent, all are there.',
        'Stove, pots and wooden vegetables that can be cut.',
        'Sixty clear tiles that hold on every side. Good at the window.',
        'For the smallest, with a high back and broad runners.',
        'Shows the craters of the moon. Tripod and map included.',
        'A drum, two shakers and a triangle. Neighbours have been warned.',
      ],
    },
  },
  {
    id: 'instrument',
    en: 'Instrument',
    plural: 'instruments',
    zh: '乐器',
    also: ['musical instrument', 'instrument catalogue', '乐器目录'],
    icon: 'guitar',
    fields: 'name! category:instrumentType level description',
    view: 'cards',
    kind: 'tool',
    samples: samplesOf(
      'Violin, three-quarter; Classical guitar; Clarinet; Djembe; Cello, half size; Ukulele; Trumpet; Keyboard, 61 keys',
      '四分之三小提琴; 古典吉他; 单簧管; 非洲鼓; 半尺寸大提琴; 尤克里里; 小号; 61 键电子琴',
    ),
    sampleValues: {
      category: ['strings', 'strings', 'wind', 'percussion', 'strings', 'strings', 'wind', 'keys'],
    },
  },
  {
    id: 'costume',
    en: 'Costume',
    plural: 'costumes',
    zh: '戏服',
    also: ['fancy dress', 'costume hire', '服装道具'],
    icon: 'shirt',
    fields: 'name! size category:costumeType description',
    view: 'cards',
    kind: 'tool',
    samples: samplesOf(
      'Pirate captain; Queen of the night; Bear; Astronaut; Twenties dress; Knight; Wizard; Bee',
      '海盗船长; 夜后; 大熊; 宇航员; 二十年代礼服; 骑士; 巫师; 蜜蜂',
    ),
    sampleValues: {
      category: ['history', 'stage', 'animals', 'future', 'history', 'history', 'stage', 'animals'],
    },
  },
];
