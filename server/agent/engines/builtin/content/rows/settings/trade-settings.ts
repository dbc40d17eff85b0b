import type { Setting } from './setting.ts';

/** Trades whose goods, machines and days differ from those of others. */
export const tradeSettings: readonly Setting[] = [
  {
    id: 'tea',
    when: /\btea (?:shop|store|house|merchant|brand)|\bteas\b|茶叶|茶庄|茶铺|卖茶/i,
    things: {
      product: {
        both: { price: '14|19|12|26|16|22|11|34', stock: '60|42|85|24|38|30|120|12' },
        choices: { category: { en: 'Green|Black|Oolong|White|Herbal', zh: '绿茶|红茶|乌龙|白茶|花草' } },
        en: {
          name: 'Sencha, first harvest|Darjeeling, second flush|Assam, broken leaf|High-mountain oolong|Jasmine pearls|White peony|Linden and mint|Gyokuro, shaded',
          category: '1|2|2|3|1|4|5|1',
          supplier:
            'Uji Tea Gardens|Okayti Estate|Brahma Valley|Alishan Growers|Fuding Leaf|Fuding Leaf|Brae Farm|Uji Tea Gardens',
          description:
            'Fresh as cut grass, with a little sweetness. Seventy degrees, ninety seconds.|Muscat and honey, picked in June. Boiling water, three minutes.|Malty and strong, the one for milk. Boiling water, four minutes.|Orchid and butter, good for six infusions. Ninety degrees, one minute each.|Rolled by hand and scented for five nights with fresh blossoms.|Buds and leaves dried in the shade; hay, melon and patience.|From two gardens round the corner; no caffeine, ten minutes.|Three weeks under straw mats. Sixty degrees, little water, no hurry.',
        },
        zh: {
          name: '明前龙井|正山小种|滇红金芽|冻顶乌龙|茉莉银针|白牡丹|椴花薄荷|安吉白茶',
          category: '1|2|2|3|5|4|5|1',
          supplier: '龙井茶社|武夷茶农|凤庆茶厂|鹿谷茶园|福州花茶坊|福鼎茶园|河湾农场|安吉茶场',
          description:
            '豆香清甜，80 度水，九十秒。|松烟香，桂圆甜，沸水三分钟。|金毫密布，蜜香浓郁，沸水两分钟。|兰香带奶韵，可泡七次。|新鲜茉莉窨制五夜。|芽叶阴干，草香与蜜瓜香，需要耐心。|来自邻近花园，不含咖啡因，十分钟。|叶白脉绿，鲜爽如春，70 度水。',
        },
      },
    },
  },
  {
    id: 'wind-farm',
    when: /\bwind (?:farms?|turbines?|parks?|power)|风电|风力/i,
    things: {
      alertRecord: {
        en: {
          title:
            'Turbine 4: gearbox hot|Turbine 7: pitch error|Grid: feed-in limited|Turbine 2: ice on blade|Mast: anemometer silent|Turbine 5: vibration back to normal',
          location: 'Turbine 4|Turbine 7|Substation|Turbine 2|Measuring mast|Turbine 5',
        },
        zh: {
          title:
            '4 号机：齿轮箱过热|7 号机：变桨故障|电网：限电|2 号机：叶片结冰|测风塔：风速计无信号|5 号机：振动恢复正常',
          location: '4 号机|7 号机|升压站|2 号机|测风塔|5 号机',
        },
      },
      maintenance: {
        both: { frequency: 'yearly|monthly|yearly|monthly|yearly|weekly' },
        en: {
          title:
            'Gearbox oil|Blade inspection by drone|Bolts of the tower|Brakes and pitch|Transformer oil test|Lift and ladder',
          location: 'Turbine 4|Turbines 1 to 3|Turbine 6|Turbine 7|Substation|Turbine 2',
        },
        zh: {
          title: '齿轮箱换油|无人机叶片检查|塔筒螺栓|刹车与变桨|变压器油样|爬梯与升降机',
          location: '4 号机|1—3 号机|6 号机|7 号机|升压站|2 号机',
        },
      },
      asset: {
        en: {
          name: 'Turbine 1|Turbine 2|Turbine 3|Turbine 4|Turbine 5|Turbine 6',
          reference: 'WEA-01|WEA-02|WEA-03|WEA-04|WEA-05|WEA-06',
        },
        zh: {
          name: '1 号风机|2 号风机|3 号风机|4 号风机|5 号风机|6 号风机',
          reference: 'FJ-01|FJ-02|FJ-03|FJ-04|FJ-05|FJ-06',
        },
      },
      turbine: {
        choices: { category: { en: '3 MW|5 MW', zh: '3 兆瓦|5 兆瓦' } },
        en: {
          name: 'Turbine 1|Turbine 2|Turbine 3|Turbine 4|Turbine 5|Turbine 6',
          category: '1|1|1|2|2|2',
          note: '|Ice detector renewed.||Gearbox under watch.||',
        },
        zh: {
          name: '1 号风机|2 号风机|3 号风机|4 号风机|5 号风机|6 号风机',
          category: '1|1|1|2|2|2',
          note: '|更换结冰探测器。||齿轮箱观察中。||',
        },
      },
    },
  },
  {
    id: 'laundry',
    when: /\blaundr(?:y|omat|ette)|\bdry[- ]clean|洗衣店|干洗|自助洗衣/i,
    things: {
      laundromat: {
        both: { price: '4.5|5|4|6|4.5' },
        choices: { category: { en: 'City|Station|Campus', zh: '市区|车站|校园' } },
        en: {
          name: 'Mill Lane 12|Station arcade|Campus north|Harbour Street 4|Garden quarter',
          category: '1|2|3|1|1',
          note: 'Eight washers, four dryers, open until eleven.|Open day and night.|Card only.|Two machines for duvets.|Quiet on weekday mornings.',
        },
        zh: {
          name: '和平路12号店|车站店|大学城北区店|海港街店|花园片区店',
          category: '1|2|3|1|1',
          note: '八台洗衣机、四台烘干机，营业到二十三点。|全天营业。|仅刷卡。|两台大容量可洗被子。|工作日上午人少。',
        },
      },
      machine: {
        both: { price: '4.5|4.5|6|9|3|3' },
        choices: { type: { en: 'Washer|Large washer|Dryer', zh: '洗衣机|大容量洗衣机|烘干机' } },
        en: {
          name: 'Washer 1, 8 kg|Washer 2, 8 kg|Washer 3, 11 kg|Washer 4, 18 kg|Dryer 1|Dryer 2',
          type: '1|1|1|2|3|3',
          location: 'Left wall|Left wall|Left wall|Back|Right wall|Right wall',
        },
        zh: {
          name: '1 号洗衣机 8 公斤|2 号洗衣机 8 公斤|3 号洗衣机 11 公斤|4 号洗衣机 18 公斤|1 号烘干机|2 号烘干机',
          type: '1|1|1|2|3|3',
          location: '左侧|左侧|左侧|里间|右侧|右侧',
        },
      },
      service: {
        both: { price: '12|4.5|18|9|3', duration: '1440|60|2880|1440|30' },
        en: {
          name: 'Wash and fold, 5 kg|Wash it yourself|Duvet, washed and dried|Five shirts, ironed|Dryer, thirty minutes',
          description:
            'Bring it before ten, fetch it the next day, folded.|One hour, detergent included.|Large drum, low heat, two days.|On hangers, collars first.|Low, medium or hot.',
        },
        zh: {
          name: '洗烘折 5 公斤|自助洗|被子洗烘|衬衫熨烫五件|烘干三十分钟',
          description:
            '十点前送来，次日取，折好。|一小时，含洗衣液。|大滚筒低温，两天。|挂衣架，先熨领子。|低、中、高三档。',
        },
      },
    },
  },
  {
    id: 'driving-school',
    when: /\bdriving (?:school|lessons?|instructors?)|\blearner drivers?|驾校|学车/i,
    things: {
      course: {
        both: {
          level: 'beginner|beginner|intermediate|advanced|intermediate|beginner',
          duration: '840|90|90|90|480|240',
          price: '320|58|62|75|690|180',
        },
        choices: { category: { en: 'Theory|Practice|Special', zh: '理论|实操|专项' } },
        en: {
          title:
            'Theory, fourteen evenings|First lesson on the yard|City driving|Motorway and night|Intensive week|First aid for learners',
          category: '1|2|2|2|3|3',
          instructor: 'Marcus Bell|Ingrid Holm|Samir Aziz|Ingrid Holm|Marcus Bell|Clara Jensen',
          description:
            'Signs, right of way, distance and the law, with questions as in the exam.|Seat, mirrors, clutch: ninety minutes without other cars.|Trams, bicycles, roundabouts, and calm at the lights.|Joining, overtaking, dazzle: three lessons that are required.|Five days, twenty lessons, for people who have the time.|One day, nine exercises, certificate for the office.',
        },
        zh: {
          title: '理论十四讲|场地第一课|城市道路|高速与夜间|集中训练周|学员急救课',
          category: '1|2|2|2|3|3',
          instructor: '何教练|孙教练|郭教练|孙教练|何教练|梁老师',
          description:
            '标志、让行、车距和法规，题目与考试一致。|座椅、后视镜、离合，九十分钟无其他车辆。|公交、自行车、环岛，路口不慌。|汇入、超车、眩光，三次必修课。|五天二十课时，适合有整块时间的人。|一天九项练习，发结业证。',
        },
      },
      car: {
        both: {
          type: 'compact|compact|sedan|electric|van|compact',
          capacity: '5|5|5|5|8|5',
          dailyRate: '58|58|62|60|70|55',
        },
        en: {
          name: 'VW Golf, manual|VW Polo, manual|Škoda Octavia, manual|Renault Zoe, automatic|Ford Transit, trailer|Fiat 500, automatic',
          location: 'School yard|School yard|Branch, station|School yard|Practice ground|Branch, station',
        },
        zh: {
          name: '大众捷达 手动|大众桑塔纳 手动|比亚迪海豚 自动|丰田卡罗拉 自动|五菱宏光 货车',
          location: '校内车场|校内车场|车站分校|校内车场|训练场',
          type: 'sedan|sedan|electric|sedan|van',
        },
      },
      student: {
        both: { score: '92|78|88|64|95' },
        choices: {
          level: { en: 'Theory|First lessons|Ready for the test', zh: '理论阶段|初学上路|准备考试' },
        },
        en: { level: '2|1|3|1|3' },
        zh: { level: '2|1|3|1|3' },
      },
      teacher: {
        choices: { type: { en: 'Cars|Motorcycles|Lorries|Theory', zh: '小车|摩托车|货车|理论' } },
        en: {
          name: 'Ingrid Holm|Marcus Bell|Samir Aziz|Fatima Zahra|Peter Novak|Clara Jensen',
          type: '1|4|1|2|3|4',
        },
        zh: { name: '孙教练|何教练|郭教练|梁教练|谢教练|邓教练', type: '1|4|1|2|3|4' },
      },
      examPaper: {
        en: {
          title:
            'Theory exam, class B|Practice exam, morning|Theory exam, motorcycles|Practice exam, afternoon|Theory, second attempt|Night drive check',
          location:
            'Test centre, room 2|Test centre, yard|Test centre, room 2|Test centre, yard|Test centre, room 1|School yard',
        },
        zh: {
          title: '科目一 上午|科目三 上午|摩托车理论|科目三 下午|科目一 补考|夜间考核',
          location: '考场2室|考场车场|考场2室|考场车场|考场1室|校内车场',
        },
      },
      question: {
        choices: { category: { en: 'Signs|Right of way|Safety', zh: '标志|让行|安全' } },
        en: {
          title:
            'What does a red octagon mean?|When must you give way?|How long is the stopping distance at 50 km/h?|Who has to wear a seat belt?|What do you do before changing lanes?',
          category: '1|2|3|3|3',
          answer:
            'Stop completely, even when nobody is coming.|When a sign says so, and to traffic from the right where there is no sign.|About forty metres on a dry road: fifteen to react, twenty-five to brake.|Everybody in the car.|Mirror, signal, and a look over the shoulder.',
        },
        zh: {
          title:
            '红色八角形表示什么？|什么时候必须让行？|50 公里时速停车距离多长？|谁必须系安全带？|变更车道前做什么？',
          category: '1|2|3|3|3',
          answer:
            '必须完全停车，即使没有来车。|有让行标志时，以及让右侧来车。|干燥路面约四十米：反应十五米，制动二十五米。|车内所有人。|看后视镜、打灯、回头看。',
        },
      },
    },
  },
];
