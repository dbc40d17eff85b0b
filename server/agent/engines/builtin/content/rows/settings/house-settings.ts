import type { Setting } from './setting.ts';

/** Houses, halls and what stands around them. */
export const houseSettings: readonly Setting[] = [
  {
    id: 'garage',
    when: /\b(?:car|auto|vehicle|motorcycle) (?:repair|service|workshop|mechanic)s?\b|\b(?:repair|car) (?:garage|workshop)\b|\bmechanics?\b|汽车维修|修车|汽修/i,
    things: {
      service: {
        both: { price: '129|189|79|99|59|240', duration: '60|90|30|45|30|120' },
        choices: {
          category: { en: 'Maintenance|Brakes and tyres|Diagnosis|Body', zh: '保养|制动与轮胎|检测|钣喷' },
        },
        en: {
          name: 'Yearly inspection with oil|Brake pads and discs|Tyre change with balancing|Air conditioning service|Engine diagnosis|Dents and paint',
          category: '1|2|2|1|3|4',
          description:
            'Forty points are checked, oil and filters are changed, and you get the list with you.|Front or rear axle, with a test drive before and after.|Four wheels on or off, balanced and stored if you like.|Refilled, tested for leaks and cleaned of smells.|We read out what the warning light means and say what it would cost before we begin.|Small dents are pressed out without paint where possible.',
        },
        zh: {
          name: '年检加机油|刹车片与刹车盘|换胎与动平衡|空调保养|发动机检测|凹痕与喷漆',
          category: '1|2|2|1|3|4',
          description:
            '四十项检查，更换机油与滤芯，清单交给您。|前轴或后轴，前后试车。|四轮拆装与动平衡，可代存。|充注、查漏、除味。|读取故障码，先报价再动手。|小凹痕尽量免漆修复。',
        },
      },
      ownVehicle: {
        both: { mileage: '48200|91500|12600|134000|67300|30900', year: '2019|2015|2023|2012|2018|2021' },
        en: {
          name: 'Family car|Van for work|Little one|Old faithful|Company car|Weekend car',
          make: 'Volkswagen|Ford|Fiat|Volvo|Škoda|Mazda',
          model: 'Golf|Transit|500|V70|Octavia|MX-5',
          plate: 'KR 204|LM 881|TZ 317|AB 560|PO 742|SE 118',
          note: 'Winter tyres are stored with you.|A noise at the front left since last week.|Next inspection in spring.|Needs a litre of oil between services.|Bills go to the company.|Only driven when it is dry.',
        },
        zh: {
          name: '家用车|工作面包车|小车|老伙计|公司车|周末车',
          make: '大众|福特|菲亚特|沃尔沃|斯柯达|马自达',
          model: '高尔夫|全顺|500|V70|明锐|MX-5',
          plate: '京A·20481|沪B·88120|粤C·31750|浙D·56012|苏E·70266|川A·11853',
          note: '冬季胎存放在店里。|上周起左前有异响。|春季年检。|两次保养间需补一升机油。|账单寄公司。|只在晴天开。',
        },
      },
    },
  },
  {
    id: 'church-hall',
    when: /\bchurch|\bparish|\bcommunity (?:hall|cent(?:er|re))|教堂|社区中心/i,
    things: {
      room: {
        both: { capacity: '120|30|16|60|12', dailyRate: '180|60|35|110|25', price: '180|60|35|110|25' },
        choices: { type: { en: 'Hall|Room|Kitchen|Garden', zh: '大厅|房间|厨房|花园' } },
        en: {
          name: 'Great hall|Upper room|Meeting room|Garden with pavilion|Kitchen',
          type: '1|2|2|4|3',
          description:
            'Stage, piano, 120 chairs and a floor to dance on.|For choirs and courses, with a blackboard.|One long table for sixteen, quiet side.|From May to September, with shade and a tap.|Six plates, an oven for four trays, dishes for eighty.',
        },
        zh: {
          name: '大厅|楼上活动室|会议室|花园与凉亭|厨房',
          type: '1|2|2|4|3',
          description:
            '舞台、钢琴、120 把椅子和可以跳舞的地板。|适合合唱和课程，有黑板。|十六人长桌，安静一侧。|五月到九月，有树荫和水龙头。|六眼灶台、四层烤箱、八十人餐具。',
        },
      },
      event: {
        both: { price: '0|0|10|8|0|5', capacity: '180|40|120|150|60|300' },
        choices: { type: { en: 'Gathering|Workshop|Concert|Market', zh: '聚会|工作坊|音乐会|市集' } },
        en: {
          title:
            'Sunday service with breakfast|Repair morning|Organ at noon|Choir evening|Seniors’ lunch|Flea market',
          location: 'Church|Great hall|Church|Great hall|Upper room|Garden',
        },
        zh: {
          title: '周日礼拜与早餐|维修上午|正午管风琴|合唱之夜|长者午餐|跳蚤市场',
          type: '1|2|3|3|1|4',
          description:
            '十点礼拜，九点半起有咖啡和小面包。|八位志愿者修你带来的东西，能修则修。|每周三半小时巴赫与安静。|本堂合唱团与邻谷两位嘉宾。|三道菜、好同伴，还有人送您回家。|花园里四十张桌子，七点起布置。',
          location: '教堂|大厅|教堂|大厅|楼上活动室|花园',
        },
      },
      announcement: {
        choices: { category: { en: 'Services|Hall|Helpers', zh: '礼拜|场地|帮手' } },
        en: {
          title:
            'Great hall closed for painting|Helpers wanted for the market|New times in winter|Lost in the cloakroom',
          category: '2|3|1|2',
          author: 'Parish office|Clara Jensen|Parish office|Caretaker',
          content:
            'From the 3rd to the 9th; meetings move to the upper room.|Four people to set up at seven and four to clear away at five. There is soup.|From November services begin at ten, and the church stays heated until noon.|Two umbrellas, a child’s scarf and a hearing aid wait at the office.',
        },
        zh: {
          title: '大厅粉刷暂停使用|市集招募帮手|冬季新时间|衣帽间失物',
          category: '2|3|1|2',
          author: '办公室|何静|办公室|管理员',
          content:
            '3 日至 9 日，活动改到楼上活动室。|七点布置四人，十七点收拾四人，有汤喝。|十一月起礼拜十点开始，暖气到中午。|两把伞、一条儿童围巾和一个助听器在办公室等待认领。',
        },
      },
    },
  },
  {
    id: 'beekeeping',
    when: /\bbee ?keep|\bapiar|\bhoney harvest|养蜂|蜂场/i,
    things: {
      inspection: {
        en: {
          title:
            'Hive 1: brood and food|Hive 2: queen seen|Hive 3: mites counted|Hive 4: before winter|Swarm box: new queen|Nucleus: moved to six frames',
          location: 'Orchard|Orchard|Roof of the town hall|Upper meadow|Bee house|Bee house',
          note: '|Four mites in a day, treat.||Fed eight kilograms.||',
        },
        zh: {
          title:
            '1 号箱：子脾与饲料|2 号箱：见到蜂王|3 号箱：螨虫计数|4 号箱：越冬前检查|收蜂箱：新蜂王|小群：扩到六脾',
          location: '果园|果园|市政厅屋顶|上草甸|蜂房|蜂房',
          note: '|一天四只螨，需治疗。||喂八公斤。||',
        },
      },
      crop: {
        both: { area: '18|12|26|9|14|7', status: 'harvested|harvested|ripe|growing|growing|sown' },
        en: {
          name: 'Spring blossom honey|Rape honey|Linden honey|Forest honey|Heather honey|Autumn cream honey',
          location: 'Orchard|River field|Town hall roof|Upper meadow|Moor|Orchard',
          note: 'Eighteen per cent water.|Stirred for five days.||||',
        },
        zh: {
          name: '春花蜜|油菜蜜|椴树蜜|森林蜜|石楠蜜|秋季结晶蜜',
          location: '果园|河边地|市政厅屋顶|上草甸|荒原|果园',
          note: '含水百分之十八。|搅拌五天。||||',
        },
      },
      meeting: {
        en: {
          title:
            'Monthly club evening|Open hive for beginners|Wax and candles|Treatment plan against mites|Honey tasting|General meeting',
          location: 'Bee house|Orchard|Workshop|Bee house|Parish hall|Parish hall',
        },
        zh: {
          title: '每月例会|新手开箱日|蜂蜡与蜡烛|治螨方案|品蜜会|会员大会',
          location: '蜂房|果园|工作间|蜂房|社区大厅|社区大厅',
        },
      },
    },
  },
  {
    id: 'property-management',
    when: /\bproperty manag|\btenants?\b|\bapartment (?:building|manag)|物业|业主/i,
    things: {
      repair: {
        both: { cost: '85|140|60|220|35|110' },
        en: {
          title:
            'Tap in the kitchen drips|Radiator stays cold|Light in the stairwell|Lift stops between floors|Lock of the cellar door|Mould beside the window',
          description:
            'A litre in an hour; the flat above has no leak.|Only the one in the bedroom; bleeding did not help.|Third floor, flickers since Monday.|Twice this week, nobody inside.|The key turns and nothing happens.|Left corner, hand-sized, after the rain.',
        },
        zh: {
          title: '厨房水龙头滴水|暖气不热|楼道灯不亮|电梯停在半层|地下室门锁|窗边发霉',
          description:
            '一小时滴一升，楼上没有漏。|只有卧室这组，放过气无效。|三楼，周一起闪烁。|本周两次，无人被困。|钥匙能转但打不开。|左角巴掌大，雨后出现。',
        },
      },
      announcement: {
        choices: { category: { en: 'Water and power|Building|Neighbours', zh: '水电|楼宇|邻里' } },
        en: {
          title:
            'No water on Thursday morning|New bins in the yard|Lift inspection|Summer party of the house',
          category: '1|2|2|3',
          author: 'Caretaker|Administration|Caretaker|Tenants’ council',
          content:
            'From nine to noon the main valve is changed. Please fill a bucket.|Glass and paper now stand beside the bicycle shed.|On Tuesday from eight; the stairs are free.|Saturday at three in the yard; bring a cake or a chair.',
        },
        zh: {
          title: '周四上午停水|院内新垃圾桶|电梯年检|楼里夏日聚会',
          category: '1|2|2|3',
          author: '管理员|物业办公室|管理员|业主委员会',
          content:
            '九点到十二点更换总阀，请提前储水。|玻璃和纸类桶移到自行车棚旁。|周二八点起，请走楼梯。|周六十五点在院子里，带蛋糕或椅子。',
        },
      },
      property: {
        both: { price: '980|1450|620|1280|1100' },
        en: {
          title:
            'Mill Lane 12, flat 3|Linden Court 5|Station House, studio 11|Park Row 7, flat 1|Mill Lane 12, shop',
          city: 'Second floor|Ground floor|Fourth floor|First floor|Ground floor',
        },
        zh: { title: '1 栋 302|2 栋 101|3 栋 1101|1 栋 501|1 栋底商' },
      },
      billDue: {
        both: { amount: '286|86.4|42|64|120|71.5' },
        en: {
          title:
            'Service charge, flat 3|Electricity, stairwell|Water, flat 11|Parking space B-02|Lift maintenance|Waste, fourth quarter',
        },
        zh: { title: '物业费 302 室|公摊电费|水费 1101 室|车位费 B-02|电梯维保|四季度垃圾费' },
      },
    },
  },
  {
    id: 'household',
    when: /\bpersonal (?:finance|budget)|\bhousehold|\bfamily budget|个人理财|家庭|记账/i,
    things: {
      budgetItem: {
        both: { budget: '480|950|120|150|200', amount: '364|950|84|162|75' },
        choices: { category: { en: 'Food|Home|Transport|Leisure', zh: '餐饮|住房|交通|娱乐' } },
        en: { name: 'Groceries|Rent|Bus and train|Going out|Holidays', category: '1|2|3|4|4' },
        zh: { name: '买菜|房租|公交地铁|外出娱乐|旅行', category: '1|2|3|4|4' },
      },
    },
  },
];
