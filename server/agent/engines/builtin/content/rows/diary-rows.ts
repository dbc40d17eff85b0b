import type { RowsOfThings } from './rows-of-thing.ts';

/** What people write down and collect at home. */
export const diaryRows: RowsOfThings = {
  bloodPressure: {
    both: {
      date: '0|-1|-3|-5|-8|-11|-15|-18|-22|-27|-32|-38',
      startTime: '07:10|20:45|07:05|21:00|17:30|07:20|20:50|07:00|21:15|11:20|07:15|20:30',
      systolic: '128|134|126|136|122|130|138|129|133|142|131|135',
      diastolic: '82|85|80|86|78|83|88|82|84|90|83|86',
      pulse: '64|70|62|72|81|63|71|65|69|78|66|70',
    },
    en: {
      note: '||Slept well.||Half an hour along the river.|||||Measured twice, the second was lower.||Long day.',
    },
    zh: { note: '||睡得好。||沿河半小时。|||||测两次，第二次较低。||忙了一天。' },
  },
  natureFind: {
    both: { date: '-1|-3|-4|-7|-9|-12|-16|-21' },
    en: {
      location:
        'North slope|Mill meadow|Old quarry|Three Oaks hill|Stone bridge|Long ridge|Reed pond|Upper valley',
      note: 'Two weeks earlier than last year.|Came back with wet feet and a full card.|Please have a look; I am not sure.|And none at all on the other side.|Only seen because I had to tie my shoe.|They seem to like it here.|Nobody about but me.|Worth the walk.',
    },
    zh: {
      location: '北坡|磨坊草地|旧采石场|三橡山|石桥|长岭|芦苇塘|上谷',
      note: '比去年早两周。|鞋湿了，存储卡满了。|请帮忙看看，我不确定。|另一侧一个也没有。|系鞋带时才发现。|它们似乎喜欢这里。|四下无人。|这段路值得。',
    },
  },
  wildlifeSighting: {
    both: {
      howMany: '1|3|1|2|14|2|22|1',
      date: '0|-2|-5|-8|-13|-17|-24|-31',
      startTime: '07:20|08:05|21:40|10:15|06:50|13:30|09:45|11:10',
    },
    choices: { category: { en: 'Seen|Heard|Photographed', zh: '看到|听到|拍到' } },
    en: {
      category: '3|1|2|1|1|3|1|3',
      location:
        'Mill stream|Reed pond|Old barn|City park|Wet meadow|Three Oaks hill|Thistle field|Church roof',
      note: 'Dived twice from the alder.|Stood still for ten minutes.|Short screech, twice.|A pair at the dead birch.|Display flight over the meadow.|Circled with a buzzard.|A whole charm in the thistles.|First one this year.',
    },
    zh: {
      category: '3|1|2|1|1|3|1|3',
      location: '磨坊溪|芦苇塘|旧谷仓|城市公园|湿草地|三橡山|蓟草地|教堂屋顶',
      note: '从桤木上俯冲两次。|静立十分钟。|短促叫声两次。|枯桦上一对。|草地上空求偶飞行。|与鵟一同盘旋。|一大群在蓟丛中。|今年第一只。',
    },
  },
  babySleep: {
    both: {
      date: '0|0|-1|-1|-1|-2|-2|-2|-3|-3|-4|-4',
      startTime: '09:10|12:40|19:30|09:20|15:05|19:45|08:55|12:30|19:20|17:10|20:10|09:30',
      endTime: '10:00|14:10|06:20|10:05|15:50|06:05|09:40|14:00|06:30|17:35|05:50|10:25',
      hours: '0.8|1.5|10.8|0.8|0.8|10.3|0.8|1.5|11.2|0.4|9.7|0.9',
    },
    choices: { category: { en: 'Cot|Pram|Carrier|Our bed', zh: '婴儿床|推车|背带|大床' } },
    en: {
      category: '1|2|1|3|2|1|1|2|1|3|4|1',
      note: '|Round the park twice.|Woke at one and at four.||||||Only one feed in the night.|Fell asleep on the way home.|Teeth.|',
    },
    zh: {
      category: '1|2|1|3|2|1|1|2|1|3|4|1',
      note: '|绕公园两圈。|一点和四点醒。||||||夜里只喂一次。|回家路上睡着。|长牙。|',
    },
  },
  giftIdea: {
    both: {
      occasion: 'birthday|christmas|birthday|christmas|graduation|anniversary|any|birthday',
      price: '42|28|35|24|60|79|18|96',
      status: 'bought|idea|idea|given|idea|idea|bought|idea',
    },
    en: {
      forPerson: 'Dad|Lena|Grandma|Mum|Noah|Grandparents|Aunt Ruth|Clara',
      note: 'Blue ink, fine nib.|Her old ones are too small.|Soups, no fish.|||Grey or green.||Choir or jazz.',
    },
    zh: {
      forPerson: '爸爸|小雨|奶奶|妈妈|小诺|外公外婆|姨妈|小克',
      note: '蓝墨水，细尖。|旧的小了。|汤类，不要鱼。|||灰色或绿色。||合唱或爵士。',
    },
  },
  vinylRecord: {
    both: {
      year: '1971|1978|1983|1967|1994|2006|2019|1980',
      type: 'lp|lp|ep|lp|single|lp|box|lp',
      condition: 'very-good|good|mint|good|worn|mint|mint|very-good',
      genre: 'jazz|rock|pop|jazz|rock|classical|electronic|pop',
      rating: '5|4|4|5|3|4|4|5',
    },
    en: {
      artist:
        'Harbour Quartet|The Night Trams|Samir & Co|Ida Voss Trio|Copper Line|Lena Fischer|Tape Garden|The Ferrymen',
      recordLabel: 'Quay Records|North Wax|Lantern|Quay Records|Mill Lane|Fjord Classics|Static|Lantern',
    },
    zh: {
      artist: '海港四重奏|夜行电车|萨米尔|伊达三重奏|铜线乐队|莱娜|磁带花园|摆渡人',
      recordLabel: '码头唱片|北方|灯笼|码头唱片|磨坊巷|峡湾古典|静电|灯笼',
    },
  },
  homeItem: {
    both: {
      homeRoom: 'kitchen|living|bathroom|study|cellar|study|bedroom|living|kitchen|living',
      category:
        'furniture|electronics|electronics|instrument|sport|electronics|jewellery|furniture|electronics|art',
      purchaseDate: '-1400|-520|-900|-2600|-380|-760|-3400|-1100|-240|-2100',
      cost: '980|749|620|2400|2890|1650|1900|1450|560|1200',
      worth: '700|520|330|2600|2300|1100|2400|800|480|1500',
    },
    en: {
      serialNumber:
        '|TV-55-80412|WM-7A-2291|Label inside: J. Horak, 1962|EB-44192|NX-220418|K 18-3306||ES-9 00871|',
      note: 'Receipt in the blue folder.|Wall mount included.||Valued by a violin maker.|Lock number noted.|Two lenses, 35 and 85 mm.|Inherited; photo attached to the valuation.|||Frame is original.',
    },
    zh: {
      serialNumber: '|TV-55-80412|WM-7A-2291|内签 1962|EB-44192|NX-220418|K 18-3306||ES-9 00871|',
      note: '收据在蓝色文件夹。|含壁挂架。||由提琴师估价。|锁号已记。|35 与 85 毫米镜头。|继承所得。|||原框。',
    },
  },
  carService: {
    both: {
      date: '-12|-34|-95|-140|-210|-260|-300|-410',
      mileage: '64200|63850|61900|60400|57800|56100|54900|50200',
      cost: '128|48|286|142|165|94|32|690',
      dueDate: '353|130||590||470||1400',
    },
    en: {
      garage:
        'Mill Lane Garage|Tyre Centre North|Mill Lane Garage|Inspection centre|At home|Mill Lane Garage|At home|Mill Lane Garage',
      note: '5W-30, 4.2 litres.|Summer tyres are stored there.|Discs are good for one more set.|No defects.|Three years of guarantee.|||With water pump.',
    },
    zh: {
      garage: '磨坊巷维修|北区轮胎|磨坊巷维修|检测站|自己动手|磨坊巷维修|自己动手|磨坊巷维修',
      note: '5W-30，4.2 升。|夏胎存放在店。|刹车盘还能用一轮。|无缺陷。|三年质保。|||含水泵。',
    },
  },
  renovationCost: {
    both: {
      homeRoom: 'kitchen|kitchen|kitchen|bathroom|bathroom|living|living|bedroom|bedroom|garden',
      category: 'furniture|furniture|electrics|building|plumbing|floors|painting|building|building|building',
      budget: '6800|900|1400|1600|2200|2400|700|3100|1200|350',
      spentSoFar: '6540|980|1400|1750|1100|0|410|0|600|290',
      dueDate: '12|12|-6|-14|9|34|28|45|20|-3',
      paid: 'no|yes|yes|yes|no|no|no|no|no|yes',
    },
    en: {
      supplier:
        'Oak & Sons|Oak & Sons|Kestrel Electric|Tile Yard|Clearwater Plumbing|Floor House|Paint Corner|Northmere Windows|Oak & Sons|Greenfield Waste',
    },
    zh: { supplier: '橡木之家|橡木之家|红隼电气|瓷砖坊|清源管道|地板屋|油漆角|北川门窗|橡木之家|绿野环卫' },
  },
  weddingGuest: {
    both: {
      guestsComing: '2|1|4|1|1|2|1|5|1|2',
      status: 'coming|coming|invited|unsure|coming|coming|declined|invited|coming|unsure',
    },
    choices: { category: { en: 'Family|Friends|Work', zh: '家人|朋友|同事' } },
    en: {
      category: '2|1|1|2|1|2|3|2|1|2',
      diet: 'Vegetarian|||No nuts|||Vegan|Halal||',
      phone:
        '+1 202 555 0111|+1 202 555 0122|+1 202 555 0133|+1 202 555 0144|+1 202 555 0155|+1 202 555 0166|+1 202 555 0177|+1 202 555 0188|+1 202 555 0199|+1 202 555 0110',
      note: 'Marcus plays the piano.||Two children, high chair needed.|Comes from Seoul, hotel booked.|Table near the door.||||Brings the old car.|',
    },
    zh: {
      category: '2|1|1|2|1|2|3|2|1|2',
      diet: '素食|||不吃坚果|||纯素|清真||',
      phone:
        '13800000011|13800000022|13800000033|13800000044|13800000055|13800000066|13800000077|13800000088|13800000099|13800000010',
      note: '会弹钢琴。||两个孩子，需要高椅。|从首尔来，已订酒店。|靠门的桌。||||开老爷车来。|',
    },
  },
  luggageItem: {
    both: {
      quantity: '1|1|1|1|5|1',
      category: 'papers|electronics|clothes|care|clothes|other',
      done: 'yes|no|yes|no|no|no',
    },
  },
  guest: { both: { quantity: '2|1|4|1|3|2' } },
  bakedGood: {
    both: { price: '5.8|4.9|2.6|3.2|6.4|2.4|24', category: 'bread|bread|roll|bread|bread|pastry|cake' },
    en: {
      description:
        'Wheat and a third of rye, baked dark, keeps for five days.|Pure rye with caraway, moist and sour.|Yeast dough with cardamom and a little butter, best before ten.|With sunflower, linseed and sesame; crisp for half a day.|Two days of rest, a handful of walnuts from the next village.|Twenty-seven layers, folded at four in the morning.|Plums from August, shortcrust and a little cinnamon. Serves eight.',
    },
    zh: {
      description:
        '小麦加三分之一黑麦，深烤，可放五天。|纯黑麦加葛缕子，湿润微酸。|豆蔻发酵面团，少许黄油，十点前最好吃。|葵花籽、亚麻籽和芝麻，酥脆半天。|发酵两天，加邻村的核桃。|二十七层，凌晨四点折叠。|八月的李子、酥皮和一点肉桂，八人份。',
    },
  },
};
