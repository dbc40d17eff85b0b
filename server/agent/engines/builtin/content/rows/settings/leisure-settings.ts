import type { Setting } from './setting.ts';

/** What clubs play, studios teach and people do on their days off. */
export const leisureSettings: readonly Setting[] = [
  {
    id: 'football',
    when: /\b(?:football|soccer)\b|足球/i,
    things: {
      match: {
        both: {
          date: '-15|-8|-1|6|13|20|27',
          startTime: '15:00|14:30|15:00|15:00|16:00|14:00|15:00',
          status: 'done|done|done|planned|planned|planned|planned',
        },
        en: {
          title:
            'Mill Lane – Harbour United|Northfield Rovers – Mill Lane|Mill Lane – Eastvale|Old Town – Mill Lane|Mill Lane – Railway 1911|Cup: Mill Lane – Three Oaks|Station Athletic – Mill Lane',
          location:
            'Home ground|North ground|Home ground|Old Town park|Home ground|Home ground|Station field',
          result: '2 – 1|0 – 0|1 – 3||||',
        },
        zh: {
          title:
            '磨坊巷—海港联|北野流浪者—磨坊巷|磨坊巷—东谷|老城—磨坊巷|磨坊巷—铁路 1911|杯赛：磨坊巷—三橡|车站竞技—磨坊巷',
          location: '主场|北野球场|主场|老城公园|主场|主场|车站球场',
          result: '2 – 1|0 – 0|1 – 3||||',
        },
      },
    },
  },
  {
    id: 'yoga',
    when: /\byoga\b|瑜伽/i,
    things: {
      gymClass: {
        both: {
          weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
          startTime: '07:00|18:30|19:45|12:15|17:30|09:30|18:00',
          duration: '60|75|60|45|90|75|60',
          capacity: '16|14|12|14|12|18|16',
          price: '14|16|15|12|18|16|14',
        },
        choices: { type: { en: 'Hatha|Vinyasa|Yin|Prenatal', zh: '哈他|流瑜伽|阴瑜伽|孕妇' } },
        en: {
          title:
            'Morning Hatha|Vinyasa flow|Yin and breath|Lunch break yoga|Prenatal yoga|Slow flow, all levels|Restorative evening',
          type: '1|2|3|1|4|2|3',
        },
        zh: {
          title: '清晨哈他|流瑜伽|阴瑜伽与呼吸|午间瑜伽|孕妇瑜伽|慢流，各级别|修复之夜',
          type: '1|2|3|1|4|2|3',
        },
      },
    },
  },
  {
    id: 'camping',
    when: /\bcamping (?:trips?|weekends?|holidays?)\b|露营/i,
    things: {
      trip: {
        both: { startDate: '9|34|-40|72|-95', endDate: '11|39|-38|75|-88', rating: '4|4|5|3|5' },
        en: {
          title:
            'Weekend at Three Oaks lake|Coast path with tents|Canoe and camp|Cousins in the garden|Dunes without a car',
          city: 'Three Oaks|Harbour coast|Willow river|Mill Lane|Northmere island',
          note: 'Pitch 14, by the water. Firewood is sold at the gate.|Four sites, booked two; the others take walkers without.|Canoes from Lena, dry bags, no phone signal.|Children’s first night outside. Torches.|Ferry at nine, wind all night, best stars so far.',
        },
        zh: {
          title: '三橡湖周末|海岸徒步露营|独木舟与帐篷|表亲们在花园|无车沙丘',
          city: '三橡|海港海岸|柳河|磨坊巷|北川岛',
          note: '14 号营位，临水，门口有柴。|四个营地，已订两个。|借莱娜的船，防水袋，没有信号。|孩子们第一次在外过夜，带手电。|九点渡轮，整夜有风，星空最美。',
        },
      },
    },
  },
  {
    id: 'sourdough',
    when: /\bsourdough (?:recipes?|breads?|log|diary)\b|酸面包(?:配方|食谱)/i,
    things: {
      recipe: {
        both: {
          duration: '45|60|30|50|25|40',
          servings: '12|14|8|10|6|12',
          difficulty: 'easy|hard|easy|medium|easy|medium',
          rating: '5|4|4|5|4|5',
        },
        choices: { category: { en: 'Wheat|Rye|Rolls|Leftover starter', zh: '小麦|黑麦|小面包|剩余酵种' } },
        en: {
          title:
            'Country loaf, overnight|Rye with caraway|Seeded rolls|Spelt tin loaf|Crackers from discard|Walnut and honey loaf',
          category: '1|2|3|1|4|1',
          ingredients:
            '450 g bread flour\n50 g whole rye\n360 g water\n100 g starter\n10 g salt|600 g rye flour\n480 g water\n200 g rye starter\n12 g salt\n1 tbsp caraway|400 g bread flour\n280 g water\n80 g starter\n60 g seeds\n8 g salt|500 g spelt flour\n330 g water\n100 g starter\n10 g salt\n1 tbsp oil|200 g starter discard\n80 g flour\n40 g butter\nSesame, flaky salt|450 g bread flour\n340 g water\n100 g starter\n100 g walnuts\n1 tbsp honey\n10 g salt',
          steps:
            'Mix, rest for an hour, then four folds every thirty minutes.\nShape and leave in the fridge overnight.\nBake at 250 °C with lid for 25 minutes, then 20 without.|Stir everything to a paste, rest for three hours.\nInto a tin, smooth with wet hands, one more hour.\nBake at 230 °C, falling to 190 °C, for an hour.|Knead, rest for four hours.\nTwelve rolls, wet, into the seeds.\nBake at 230 °C with steam for eighteen minutes.|Mix gently, spelt tears easily. Three folds.\nInto the tin, rise to the rim.\nBake at 220 °C for 45 minutes.|Rub butter into flour, stir in the discard.\nRoll thin, cut, sprinkle.\nBake at 180 °C until golden.|Like the country loaf; fold in the walnuts at the second fold.\nProof for two hours at room temperature.\nBake dark.',
        },
        zh: {
          title: '隔夜乡村面包|葛缕子黑麦|杂粮小面包|斯佩耳特吐司|剩酵种饼干|核桃蜂蜜面包',
          category: '1|2|3|1|4|1',
          ingredients:
            '高筋粉 450 克\n全黑麦 50 克\n水 360 克\n酵种 100 克\n盐 10 克|黑麦粉 600 克\n水 480 克\n黑麦酵种 200 克\n盐 12 克\n葛缕子 1 勺|高筋粉 400 克\n水 280 克\n酵种 80 克\n种子 60 克\n盐 8 克|斯佩耳特粉 500 克\n水 330 克\n酵种 100 克\n盐 10 克\n油 1 勺|剩酵种 200 克\n面粉 80 克\n黄油 40 克\n芝麻、海盐|高筋粉 450 克\n水 340 克\n酵种 100 克\n核桃 100 克\n蜂蜜 1 勺\n盐 10 克',
          steps:
            '混合静置一小时，每半小时折叠共四次。\n整形冷藏过夜。\n250 度加盖 25 分钟，开盖 20 分钟。|搅成糊，静置三小时。\n入模抹平，再发一小时。\n230 度降至 190 度烤一小时。|揉面，发四小时。\n分十二个，沾水裹种子。\n230 度蒸汽烤十八分钟。|轻拌，折叠三次。\n入模发至边沿。\n220 度烤 45 分钟。|黄油搓入面粉，拌入酵种。\n擀薄切块撒料。\n180 度烤至金黄。|同乡村面包，第二次折叠加核桃。\n室温发两小时。\n烤至深色。',
        },
      },
    },
  },
  {
    id: 'school-community',
    when: /\bparents['’]? (?:association|council|evening|club)\b|\bPTA\b|家长会|家委会/i,
    things: {
      announcement: {
        choices: {
          category: { en: 'School|Meetings|Help wanted|Lost and found', zh: '学校|会议|求助|失物' },
        },
        en: {
          title:
            'Cake sale on Friday|Minutes of the last meeting|Two helpers for the library|Blue jacket in the gym',
          category: '3|2|3|4',
          content:
            'We bake for the new climbing frame. Bring cakes before eight, without nuts, please.|The minutes and the budget are with the secretary; questions until Tuesday.|Wednesdays from one to three: covering books, reading aloud, putting back.|Size 134, name not readable. It hangs at the caretaker’s office.',
        },
        zh: {
          title: '周五蛋糕义卖|上次会议纪要|图书馆需要两位帮手|体育馆的蓝外套',
          category: '3|2|3|4',
          content:
            '为新攀爬架筹款，八点前带蛋糕来，请勿含坚果。|纪要和预算在秘书处，周二前提问。|周三一点到三点：包书、朗读、整理。|134 码，名字看不清，挂在门卫室。',
        },
      },
      event: {
        choices: { type: { en: 'Meeting|Sale|Party|Workday', zh: '会议|义卖|聚会|劳动日' } },
        en: {
          title:
            'Parents’ evening, classes 1 and 2|Cake sale|Summer party|Working day in the school garden|General meeting|Flea market',
          type: '1|2|3|4|1|2',
          location: 'Assembly hall|School yard|School yard|School garden|Library|Gym',
          description:
            'The teachers introduce themselves, then we choose two speakers.|In both breaks. What is left goes to the shelter.|Games from three, grill from five, music by the school band.|Gloves, spades and a soup at noon.|Report, budget, election of the treasurer.|Tables are given out at eight; ten per cent go to the association.',
        },
        zh: {
          title: '一二年级家长会|蛋糕义卖|夏日聚会|校园劳动日|全体会议|跳蚤市场',
          type: '1|2|3|4|1|2',
          location: '礼堂|校园|校园|学校花园|图书馆|体育馆',
          description:
            '老师自我介绍，然后选两位代表。|两个课间，剩余送救助站。|三点游戏，五点烧烤，校乐队演奏。|手套、铲子，中午有汤。|报告、预算、选举财务。|八点发桌子，一成归协会。',
        },
      },
    },
  },
  {
    id: 'own-cars',
    when: /\b(?:car|van) (?:maintenance|service|servicing|repair) (?:log|book|history|record|tracker|diary)\b/i,
    things: {
      ownVehicle: {
        both: { plate: 'N-LM 881|N-TZ 317', year: '2017|2021', mileage: '64310|28450' },
        en: {
          name: 'VW Golf Estate|Fiat 500',
          note: 'Grey, manual. Winter tyres are at the tyre centre.|Red, electric window on the left sticks.',
        },
        zh: {
          name: '大众高尔夫|菲亚特 500',
          note: '灰色，手动挡，冬胎存放在轮胎店。|红色，左侧车窗偶尔卡住。',
        },
      },
      carService: {
        both: { mileage: '64200|28310|61900|26900|57800|24100|54900|19800' },
      },
    },
  },
  {
    id: 'family',
    when: /\bfamil(?:y|ies)\b|\b(?:my|our) kids\b|家庭|家务/i,
    things: {
      chore: {
        en: { person: 'Dad|Lena|Max|Mum|Dad|Lena' },
        zh: { person: '爸爸|小雨|乐乐|妈妈|爸爸|小雨' },
      },
    },
  },
];
