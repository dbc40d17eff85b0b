import type { Language } from '../../understand/wishes.ts';

/** A place to go to: its name, where it lies, and why one goes. */
export interface CountryPlace {
  name: string;
  at: string;
  text: string;
}

type Line = readonly [en: string, zh: string, at: string, enText: string, zhText: string];

const countries: readonly (readonly [RegExp, en: string, zh: string, places: readonly Line[]])[] = [
  [
    /\bportugal\b|\bportuguese\b|葡萄牙/i,
    'Portugal',
    '葡萄牙',
    [
      [
        'Lisbon',
        '里斯本',
        '38.7223, -9.1393',
        'Steep lanes, tiled walls and trams that squeeze round corners.',
        '陡巷、瓷砖墙和挤过街角的电车。',
      ],
      [
        'Porto',
        '波尔图',
        '41.1579, -8.6291',
        'Granite houses above the Douro, cellars across the bridge.',
        '杜罗河上的花岗岩老屋，对岸是酒窖。',
      ],
      [
        'Sintra',
        '辛特拉',
        '38.8029, -9.3817',
        'Palaces in a wet green forest, half an hour from the capital.',
        '湿润绿林中的宫殿，离首都半小时。',
      ],
      [
        'Évora',
        '埃武拉',
        '38.5714, -7.9135',
        'Roman columns and white streets in the plain of cork oaks.',
        '软木橡树平原上的罗马柱与白色街道。',
      ],
      [
        'Douro valley',
        '杜罗河谷',
        '41.1621, -7.7866',
        'Terraced vineyards, a slow railway and grapes in September.',
        '梯田葡萄园、慢火车和九月的葡萄。',
      ],
      [
        'Lagos',
        '拉各斯',
        '37.1028, -8.6742',
        'Golden cliffs, small beaches and boats into the caves.',
        '金色悬崖、小海滩和洞穴游船。',
      ],
    ],
  ],
  [
    /\bjapan(?:ese)?\b|日本/i,
    'Japan',
    '日本',
    [
      [
        'Tokyo',
        '东京',
        '35.6762, 139.6503',
        'Villages that grew together: each station has a town of its own.',
        '村落连成的都市，每个车站都是一座小城。',
      ],
      [
        'Kyoto',
        '京都',
        '35.0116, 135.7681',
        'A thousand temples, and gardens for each season.',
        '千座寺庙，四季庭院。',
      ],
      [
        'Kanazawa',
        '金泽',
        '36.5613, 136.6562',
        'Samurai lanes, gold leaf and a garden with three names.',
        '武士小巷、金箔与名园。',
      ],
      [
        'Nara',
        '奈良',
        '34.6851, 135.8048',
        'Deer bow for biscuits between very old wooden halls.',
        '鹿在古老木殿间鞠躬讨饼干。',
      ],
      [
        'Hiroshima',
        '广岛',
        '34.3853, 132.4553',
        'Rivers, trams and an island with a gate in the sea.',
        '河流、电车和海中鸟居。',
      ],
      [
        'Hokkaido',
        '北海道',
        '43.0642, 141.3469',
        'Lavender in July, powder snow in January.',
        '七月薰衣草，一月粉雪。',
      ],
    ],
  ],
  [
    /\bital(?:y|ian)\b|意大利/i,
    'Italy',
    '意大利',
    [
      [
        'Rome',
        '罗马',
        '41.9028, 12.4964',
        'Two thousand years on top of each other, and coffee at the bar.',
        '两千年层层相叠，吧台喝咖啡。',
      ],
      [
        'Florence',
        '佛罗伦萨',
        '43.7696, 11.2558',
        'A dome, a river and more pictures than a week allows.',
        '穹顶、河流，一周也看不完的画。',
      ],
      [
        'Venice',
        '威尼斯',
        '45.4408, 12.3155',
        'Get lost before nine; then the lanes are yours.',
        '九点前迷路，小巷属于你。',
      ],
      [
        'Naples',
        '那不勒斯',
        '40.8518, 14.2681',
        'Loud, steep, and the best dough in the world.',
        '喧闹、陡峭，面团天下第一。',
      ],
      [
        'Bologna',
        '博洛尼亚',
        '44.4949, 11.3426',
        'Forty kilometres of arcades and a good lunch under each.',
        '四十公里拱廊，处处有好午餐。',
      ],
      [
        'Matera',
        '马泰拉',
        '40.6664, 16.6043',
        'Caves that became houses that became hotels.',
        '洞穴变住宅，住宅变旅馆。',
      ],
    ],
  ],
  [
    /\bfrance\b|\bfrench\b|法国/i,
    'France',
    '法国',
    [
      [
        'Paris',
        '巴黎',
        '48.8566, 2.3522',
        'Walk from bridge to bridge; sit down at every second one.',
        '从桥走到桥，每隔一座坐一坐。',
      ],
      [
        'Lyon',
        '里昂',
        '45.7640, 4.8357',
        'Hidden passages, two rivers and a long table.',
        '暗道、两条河与长桌。',
      ],
      [
        'Marseille',
        '马赛',
        '43.2965, 5.3698',
        'A harbour of 2,600 years with swimming inlets behind it.',
        '两千六百年的港口，身后是峡湾。',
      ],
      [
        'Strasbourg',
        '斯特拉斯堡',
        '48.5734, 7.7521',
        'Timbered houses, storks and one very tall tower.',
        '木筋房、鹳鸟和高塔。',
      ],
      [
        'Bordeaux',
        '波尔多',
        '44.8378, -0.5792',
        'Golden stone, trams without wires, vineyards all round.',
        '金色石城，四周葡萄园。',
      ],
      [
        'Brittany',
        '布列塔尼',
        '48.2020, -2.9326',
        'Lighthouses, tides and pancakes of buckwheat.',
        '灯塔、潮汐和荞麦饼。',
      ],
    ],
  ],
  [
    /\bspain\b|\bspanish\b|西班牙/i,
    'Spain',
    '西班牙',
    [
      [
        'Madrid',
        '马德里',
        '40.4168, -3.7038',
        'Pictures by day, squares by night, dinner at ten.',
        '白天看画，夜里广场，十点晚餐。',
      ],
      [
        'Barcelona',
        '巴塞罗那',
        '41.3874, 2.1686',
        'Curved stone, a grid of shade and the sea at its end.',
        '曲线石楼，树荫街格，尽头是海。',
      ],
      [
        'Seville',
        '塞维利亚',
        '37.3891, -5.9845',
        'Orange trees, tiles and a tower one can ride up.',
        '橘树、瓷砖与可骑马登顶的塔。',
      ],
      [
        'Granada',
        '格拉纳达',
        '37.1773, -3.5986',
        'A red palace, snow above it, and tapas for free.',
        '红色宫殿、雪山与免费小食。',
      ],
      [
        'San Sebastián',
        '圣塞瓦斯蒂安',
        '43.3183, -1.9812',
        'A bay like a shell and bars with small plates.',
        '贝壳海湾与小碟酒吧。',
      ],
      [
        'Valencia',
        '巴伦西亚',
        '39.4699, -0.3763',
        'A park where a river was, and rice for lunch.',
        '河道变公园，午餐吃米饭。',
      ],
    ],
  ],
];

/** The country that a text is about, with places to go to there. */
export function countryOf(
  text: string,
  language: Language,
): { country: string; places: readonly CountryPlace[] } | undefined {
  const found = countries.find(([pattern]) => pattern.test(text.slice(0, 4000)));
  if (!found) return undefined;
  const chinese = language === 'zh';
  return {
    country: chinese ? found[2] : found[1],
    places: found[3].map(([en, zh, at, enText, zhText]) => ({
      name: chinese ? zh : en,
      at,
      text: chinese ? zhText : enText,
    })),
  };
}
