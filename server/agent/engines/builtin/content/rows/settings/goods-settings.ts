import type { Setting } from './setting.ts';

const sold =
  '\\b(?:sell\\w*|sale|shops?|stores?|webshop|e-?commerce|buy\\w*|dealers?|cart|check-?out|order\\w*)\\b|商店|商城|销售|购买';

/** Where one word stands for what is sold, and another says that it is sold and not lent. */
function soldHere(goods: string): RegExp {
  return new RegExp(
    `^(?![\\s\\S]*(?:\\brent\\w*\\b|\\bhir(?:e|ing)\\b|\\blend\\w*\\b|\\blessons?\\b|租))(?=[\\s\\S]*(?:${sold}))[\\s\\S]*(?:${goods})`,
    'i',
  );
}

/** Shops whose goods are all of one kind. */
export const goodsSettings: readonly Setting[] = [
  {
    id: 'instruments',
    when: soldHere(
      '\\b(?:musical instruments?|guitars?|violins?|cellos?|pianos?|drums|trumpets?|ukuleles?)\\b|乐器|吉他|提琴|钢琴',
    ),
    things: {
      instrument: {
        en: {
          description:
            'For children of about nine to eleven, set up in our workshop; we take it back when the arms have grown.|Cedar top, low strings and a warm tone, for the first piece and the hundredth.|In B flat, plated keys, checked by somebody who plays in an orchestra.|One piece of wood and goat skin, sixty centimetres; it fills a yard without a microphone.|Light to carry and loud enough for a school orchestra, with bow and bag.|Four strings, fits into hand luggage; most play a song on the first evening.|Lacquered brass with light valves; the mouthpiece suits beginners.|Keys that answer to the touch, headphones for the neighbours, and a stand that does not wobble.',
        },
        zh: {
          description:
            '适合九到十一岁，本店调校，长大可回收换大一号。|雪松面板，弦距低，音色温暖。|降B调，镀键，由乐团乐手检验。|整木羊皮，高六十厘米，不用话筒也响。|轻便，音量够学校乐团用，含弓和包。|四根弦，能放登机箱，多数人第一晚就会弹一首。|黄铜清漆，活塞轻快，号嘴适合初学者。|力度键盘，耳机不扰邻，琴架稳。',
        },
      },
      product: {
        both: { price: '340|690|1290|240|59|480|3900|420|620|29', stock: '6|3|2|9|18|4|1|5|3|40' },
        choices: {
          category: { en: 'Strings|Wind|Percussion|Keys|Accessories', zh: '弦乐|管乐|打击乐|键盘|配件' },
        },
        en: {
          name: 'Classical guitar, cedar top|Violin, full size|Cello, three-quarter|Djembe, carved by hand|Ukulele, soprano|Clarinet in B flat|Piano, 88 weighted keys|Trumpet, lacquered brass|Electric guitar with case|Strings, set of six',
          category: '1|1|1|3|1|2|4|2|1|5',
          supplier:
            'Luthier Okoro|Luthier Okoro|Harbour Strings|Baobab|Pacific Wood|Northmere Winds|Linden Pianos|Northmere Winds|Kestrel|Harbour Strings',
          description:
            'A warm tone for the first piece and the hundredth; the strings lie low, so that fingers last longer.|Spruce and maple, set up in our workshop, with bow, rosin and a case that closes.|For players of eight to twelve; can be given back in part payment for the next size.|One piece of wood, goat skin, sixty centimetres. It fills a yard without a microphone.|Fits into hand luggage and a child’s lap. With a tuner that clips on.|Grenadilla, silver-plated keys, checked by somebody who plays in an orchestra.|Hammers that feel like hammers, headphones for the neighbours. Delivery to the second floor included.|Light valves and an open sound; the mouthpiece suits beginners.|Two pick-ups, one honest neck, and a case that has been on tour.|Bronze, medium. We put them on while you wait.',
        },
        zh: {
          name: '雪松面古典吉他|全尺寸小提琴|四分之三大提琴|手工雕刻非洲鼓|高音尤克里里|降B调单簧管|88键重锤电钢琴|黄铜小号|电吉他（含琴盒）|吉他弦一套',
          category: '1|1|1|3|1|2|4|2|1|5',
          supplier:
            '奥科罗制琴|奥科罗制琴|海港琴弦|猴面包树|太平洋木业|北川管乐|菩提钢琴|北川管乐|红隼|海港琴弦',
          description:
            '音色温暖，弦距低，手指更耐练。|云杉与枫木，本店调校，含弓、松香和琴盒。|适合八到十二岁，可折价换大一号。|整木雕成，羊皮，高六十厘米，不用话筒也响满院子。|能放进登机箱，配夹式调音器。|黑檀木镀银键，由乐团乐手检验。|重锤手感，耳机不扰邻，送货到二楼。|活塞轻快，音色明亮，号嘴适合初学者。|双拾音器，琴颈平直，琴盒跟过巡演。|青铜中张力，可当场换弦。',
        },
      },
    },
  },
  {
    id: 'bicycles-sold',
    when: soldHere('\\b(?:bikes?|bicycles?|e-bikes?)\\b|自行车|单车'),
    things: {
      product: {
        both: { price: '590|2490|1190|3900|340|780|1650|45', stock: '7|4|3|2|9|5|2|30' },
        choices: {
          category: {
            en: 'City|Electric|Touring|Cargo|Children|Parts and bags',
            zh: '城市|电动|旅行|载货|儿童|配件',
          },
        },
        en: {
          name: 'City bike Linden, seven gears|E-bike Volta, 500 Wh|Touring bike Northmere|Cargo bike with box|Child’s bike, 20 inch|Folding bike, 12 kilograms|Gravel bike Kestrel|Roll-top bag for the rack',
          category: '1|2|3|4|5|1|3|6',
          supplier: 'Linden|Volta|Northmere|Oak & Wheel|Kestrel|Harbour|Kestrel|Oak & Wheel',
          description:
            'Upright, quiet, with lights that need no battery and a basket that holds a crate.|Ninety kilometres on one charge; the battery comes out and is charged on the desk.|Racks on both ends, brakes that like mountains, and a frame with ten years of guarantee.|Two children or eighty kilograms; practise once round our yard before you take it home.|Six gears, mudguards and a bell; we take it back when the child has grown.|Folds in fifteen seconds and fits under the seat of a train.|Forty-millimetre tyres and a frame for long days on bad roads.|Watertight, eighteen litres, hooks that can be replaced without tools.',
        },
        zh: {
          name: '七速城市车|500瓦时电助力车|旅行车北川|带箱载货车|20寸儿童车|12公斤折叠车|砾石路公路车|货架防水包',
          category: '1|2|3|4|5|1|3|6',
          supplier: '菩提|伏特|北川|橡轮|红隼|海港|红隼|橡轮',
          description:
            '坐姿直立，花鼓灯，车筐能放一箱水。|一次充电九十公里，电池可拆下充电。|前后货架，山路刹车，车架保十年。|两个孩子或八十公斤，先在院里练一圈。|六速，带挡泥板和铃，孩子长大可回收。|十五秒折叠，放得进火车座位下。|四十毫米宽胎，烂路长途都行。|十八升防水，挂钩免工具更换。',
        },
      },
    },
  },
];
