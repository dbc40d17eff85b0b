import type { RowsOfThings } from './rows-of-thing.ts';

/** Where people stay, live and go. */
export const placeRows: RowsOfThings = {
  hotel: {
    both: {
      rating: '4|4|5|4|3|5',
      dailyRate: '120|95|185|88|64|150',
      price: '120|95|185|88|64|150',
      type: 'hotel|guest-house|hotel|apartment|hostel|hotel',
    },
    en: {
      city: 'Lisbon|Vienna|Amsterdam|Madrid|Berlin|Oslo',
      address:
        '7 Harbour Street|31 Park Avenue|12 Customs Quay|48 Station Road|2 Station Square|5 Fjord Road',
      description:
        'Above the harbour, with balconies to the water and breakfast until eleven.|A quiet house beside the park with a library and bicycles for guests.|The former customs house with high rooms, thick walls and a bar under the arches.|Nine rooms round a blue courtyard; the owner cooks on Fridays.|Opposite the station: small rooms, good beds and tea all night.|Wooden lodge over the fjord with a sauna and boats until September.',
    },
    zh: {
      dailyRate: '428|368|688|298|198|560',
      price: '428|368|688|298|198|560',
      city: '厦门|上海|天津|成都|北京|杭州',
      address: '海港街7号|公园大道31号|海关码头12号|解放街48号|站前广场2号|湖滨路5号',
      description:
        '临港而建，阳台面海，早餐供应到十一点。|公园旁的安静酒店，有图书室和免费自行车。|由老海关改建，房间高敞，拱廊下有酒吧。|九间客房围着蓝色庭院，老板周五下厨。|车站对面，房间小巧，床好，整夜供茶。|湖畔木屋，有桑拿，九月前可划船。',
    },
  },
  room: {
    both: {
      type: 'double|single|suite|double|family',
      dailyRate: '110|72|165|98|140',
      capacity: '2|1|2|2|4',
      price: '110|72|165|98|140',
    },
    en: {
      description:
        'Second floor, balcony to the harbour, 24 m².|Ground floor with its own door to the garden, 16 m².|Under the roof, with a bath in the room, 38 m².|Quiet, towards the courtyard, two beds that can be moved, 22 m².|Two levels with a gallery for children, 42 m².',
    },
    zh: {
      dailyRate: '398|288|658|358|468',
      price: '398|288|658|358|468',
      description:
        '二楼，面海阳台，24 平方米。|底层，独立花园入口，16 平方米。|阁楼，带浴缸，38 平方米。|面向庭院，安静，双床可拼，22 平方米。|复式，带儿童阁层，42 平方米。',
    },
  },
  property: {
    both: {
      type: 'flat|house|studio|flat|office',
      price: '285000|520000|168000|395000|240000',
      area: '62|138|31|84|95',
    },
    en: {
      city: 'Lisbon|Oslo|Lisbon|Montréal|Oslo',
      description:
        'Second floor of a house of 1962, balcony to the chestnuts, new kitchen. Ten minutes on foot to the centre.|Five rooms, an apple garden of 400 m² and a workshop. The roof was renewed in 2019.|31 m² with a high ceiling and a bed gallery, above a bookshop. Low costs.|An old mill with steel beams and windows from floor to ceiling; parking in the yard.|Four rooms above the market hall, lift, fibre connection; free from next quarter.',
    },
    zh: {
      price: '2850000|5200000|1680000|3950000|2400000',
      city: '上海|杭州|成都|厦门|西安',
      description:
        '1962 年的房子二楼，阳台对着栗树，厨房新装。步行十分钟到市中心。|五居室，400 平方米苹果园和工作间，2019 年换新屋顶。|31 平方米，层高，带床阁，楼下是书店，费用低。|老磨坊改造，钢梁落地窗，院内停车。|市场大厅楼上四间，有电梯和光纤，下季度可入驻。',
    },
  },
  restaurantTable: {
    both: { capacity: '2|4|2|6|4', status: 'available|rented|rented|maintenance|available' },
    en: { location: 'By the bar|Main room|At the window|Terrace|Corner' },
    zh: { location: '吧台旁|大堂|靠窗|露台|角落' },
  },
  location: {
    both: { rating: '5|4|5|4' },
    choices: { category: { en: 'Sights|Baths|Views|Markets', zh: '名胜|浴场|观景|市集' } },
    en: {
      category: '1|2|3|4',
      address: '1 Mill Lane|9 Quay Side|Castle Road|Market Square',
      description:
        'A water mill of 1740 whose stones still turn on Saturdays; flour is sold at the door.|Sea baths on wooden piles with a sauna and a café; open all year.|Two hundred steps, then the whole town: best an hour before sunset.|Forty stalls from six in the evening, Thursday to Saturday; cash is easier.',
    },
    zh: {
      category: '1|2|3|4',
      address: '磨坊巷1号|码头街9号|城堡路|市集广场',
      description:
        '1740 年的水磨坊，石磨周六仍在转，门口卖面粉。|木桩上的海水浴场，有桑拿和咖啡，全年开放。|登两百级台阶俯瞰全城，日落前一小时最美。|周四至周六晚六点起四十个摊位，带现金更方便。',
    },
  },
  destination: {
    both: { rating: '5|5|4|4|5|4|4' },
    en: {
      country: 'Portugal|Japan|Norway|Mexico|Slovenia|Chile|South Korea',
      description:
        'Steep lanes, tiled walls and trams that squeeze round corners. Best in May and October.|A thousand temples, and gardens for each season. Begin before eight.|Red huts under sharp peaks; light all night in June, northern lights in January.|Markets, moles and mountains; stay for the Day of the Dead.|A small capital with a green river, dragons on the bridge and no cars in the centre.|Lifts, murals and a harbour full of stories.|Black lava, orange groves and paths along the coast.',
    },
    zh: {
      country: '葡萄牙|日本|挪威|墨西哥|斯洛文尼亚|中国|韩国',
      description:
        '陡巷、瓷砖墙和挤过街角的电车，五月和十月最好。|千座寺庙，四季庭院，八点前出发。|尖峰下的红木屋，六月整夜光亮，一月有极光。|集市、魔力酱和群山，亡灵节值得停留。|绿河、龙桥，市中心没有汽车的小首都。|莫高窟、鸣沙山和月牙泉，九月最舒服。|黑色熔岩、橘园和海边步道。',
    },
  },
  trip: {
    both: { startDate: '25|60|110|-40|150', endDate: '32|70|119|-37|160', rating: '5|4|5|4|5' },
    en: { city: 'Lisbon|Kyoto|Bergen|Montréal|Valparaíso' },
    zh: { city: '里斯本|京都|卑尔根|蒙特利尔|厦门' },
  },
  tour: {
    both: {
      duration: '120|180|150|240|300|360',
      price: '25|48|35|60|89|75',
      capacity: '20|12|15|10|12|16',
      startDate: '2|4|6|9|12|15',
    },
    en: {
      city: 'Lisbon|Kyoto|Amsterdam|Ljubljana|Húsavík|Porto',
      guide: 'Teresa Almeida|Haruka Mori|Joris de Wit|Ana Novak|Sigrún Jónsdóttir|Rui Carvalho',
      meetingPoint:
        'Fountain on the market square|East gate of the market|Bridge by the boat house|Car park below the cave|Harbour, pier 2|Station hall, under the clock',
      itinerary:
        'Cathedral steps\nLane of the tile painters\nTwo courtyards behind green doors\nView over the river|Noodle counter\nGrill in the arcade\nTea house\nTofu kitchen\nSweets at the bridge|Windmill\nVillage of the cheese makers\nSwim at the lock\nBack along the dyke|Safety talk and helmets\nCave, two kilometres\nCliff path\nLunch above the valley|Suits and safety talk\nOut into the bay\nWhales and puffins\nLate breakfast at the pier|First cellar and the press\nLunch among the vines\nSecond cellar\nThird village and the way back',
      description:
        'Two hours through lanes and courtyards, with the stories that are on no sign.|Five stops, eight small dishes and a cook who knows everybody.|Flat paths along the water, with a swim where it is allowed.|With helmet and lamp into the cave, then along the cliff to lunch.|Out at five, when the sea is quiet; back for a late breakfast.|Three villages, three cellars and a driver, so that nobody has to.',
    },
    zh: {
      city: '里斯本|成都|阿姆斯特丹|卢布尔雅那|胡萨维克|烟台',
      guide: '林小雨|陈师傅|周扬|何静|高峰|王海',
      meetingPoint: '市集广场喷泉|夜市东门|船屋旁的桥|山洞下的停车场|港口2号码头|车站大厅时钟下',
      itinerary:
        '大教堂台阶\n瓷砖画匠巷\n绿门后的两个院子\n河景平台|面摊\n骑楼烤串\n茶馆\n豆腐坊\n桥边甜品|风车\n奶酪村\n水闸游泳\n沿堤返回|安全讲解与头盔\n洞内两公里\n悬崖小路\n山谷上午餐|穿防护服\n驶出海湾\n鲸与海鹦\n码头早午餐|第一座酒窖\n葡萄园午餐\n第二座酒窖\n第三个村庄后返程',
      description:
        '两小时穿过小巷和庭院，讲牌子上没有的故事。|五站八道小吃，带队厨师谁都认识。|沿河平路骑行，途中可以下水。|戴头盔头灯进洞，再沿悬崖走到午餐处。|清晨五点出海，海面最静，回来吃早午餐。|三个村庄、三座酒窖，有司机，人人可以品酒。',
    },
  },
  museumObject: {
    both: { year: '-200|120|1480|1780|1860|-1700' },
    en: { location: 'Room 1|Room 2|Room 2|Room 4|Room 3|Room 1' },
    zh: { location: '1 号厅|2 号厅|2 号厅|4 号厅|3 号厅|1 号厅' },
  },
  building: {
    both: { floor: '4|6|14|5|3|4', capacity: '16|40|90|24|12|18' },
    en: { address: '12 Mill Lane|1 Station Square|3 Quay Side|22 Linden Road|8 Brewery Yard|7 Park Row' },
    zh: { address: '和平路12号|站前广场1号|码头街3号|菩提路22号|酒厂街8号|公园路7号' },
  },
  tenant: {
    both: { startDate: '-700|-420|-300|-1100|-150|-60', endDate: '395|310|65|720|580|670' },
    en: {
      phone:
        '+1 202 555 0151|+1 202 555 0152|+1 202 555 0153|+1 202 555 0154|+1 202 555 0155|+1 202 555 0156',
      address:
        '12 Mill Lane, flat 3|1 Station Square, flat 11|22 Linden Road, flat 2|22 Linden Road, flat 5|7 Park Row, flat 1|7 Park Row, flat 6',
    },
    zh: {
      phone: '13800000151|13800000152|13800000153|13800000154|13800000155|13800000156',
      address: '和平路12号3室|站前广场1号11室|菩提苑2室|菩提苑5室|公园路7号1室|公园路7号6室',
    },
  },
  parkingSpace: {
    both: { dailyRate: '12|12|12|9|9|0', status: 'rented|available|rented|available|maintenance|available' },
    en: { location: 'Level A|Level A|Level A|Level B|Level B|Entrance' },
    zh: { location: 'A 层|A 层|A 层|B 层|B 层|入口' },
  },
  flight: {
    both: {
      price: '189|142|96|118|205|161',
      capacity: '180|180|120|150|180|160',
      date: '3|5|6|9|12|15',
      startTime: '07:40|11:15|06:55|13:20|18:05|20:30',
    },
    en: { from: 'Berlin|Madrid|Amsterdam|Zürich|Berlin|Paris', to: 'Lisbon|Rome|Oslo|Prague|Athens|Dublin' },
    zh: {
      price: '890|720|560|680|980|760',
      from: '北京|上海|广州|海口|成都|上海',
      to: '杭州|西安|厦门|北京|昆明|广州',
    },
  },
  ticket: {
    both: {
      type: 'flight|flight|train|train|flight|train',
      price: '149|98|132|54|112|178',
      date: '3|5|6|9|12|15',
      startTime: '07:40|11:15|06:55|13:20|18:05|20:30',
    },
    en: { from: 'Berlin|Madrid|Vienna|Paris|Rome|Oslo', to: 'Lisbon|Rome|Oslo|Prague|Berlin|Madrid' },
    zh: { price: '553|498|460|320', from: '北京|上海|广州|成都', to: '杭州|西安|厦门|昆明' },
  },
  hike: {
    both: {
      level: 'hard|easy|medium|easy|hard|medium',
      distance: '14|9|11|6|18|7',
      duration: '300|150|210|90|390|140',
    },
    en: { location: 'Three Oaks car park|Lake station|Mill bridge|Harbour|Upper valley|Quarry gate' },
    zh: { location: '三橡停车场|湖站|磨坊桥|海港|上谷|采石场门' },
  },
  photo: {
    en: { location: 'Upper valley|Market square|Old bridge|Castle Road' },
    zh: { location: '上谷|市集广场|老桥|城堡路' },
  },
  lostItem: {
    both: { status: 'missing|found|returned|missing|found|returned', date: '-1|-3|-9|-2|-5|-12' },
    en: {
      location: 'Mill Lane|Tram 4|Town hall|Playground|Station|Library',
      description:
        'Thin, with a white paw; shy but comes for tuna.|Wooden handle, one rib bent.|Three keys and a small bottle opener.|Left hand, red wool, size of a four-year-old.|Cracked corner, photo of a dog on the screen.|Name inside, handed in at the desk.',
    },
    zh: {
      location: '和平路|四路电车|市政厅|游乐场|车站|图书馆',
      description:
        '偏瘦，一只白爪，怕生但爱吃金枪鱼。|木柄，一根伞骨弯了。|三把钥匙和小开瓶器。|左手，红色毛线，四岁孩子大小。|屏幕一角碎裂，壁纸是一只狗。|卡内有姓名，已交前台。',
    },
  },
  petAdoption: {
    both: {
      species: 'dog|cat|dog|rabbit|cat|dog',
      age: '4|2|11|1|6|3',
      vaccinations: 'complete|complete|complete|started|complete|none',
      status: 'looking|reserved|looking|looking|adopted|looking',
    },
  },
  adoptionStory: {
    both: { publishedOn: '-4|-17|-38|-61|-90' },
    en: {
      author: 'Mina Patel|Jonas Weber|Aisha Khan|Tom Becker|Lucía Romero',
      content:
        'For three weeks she lived behind the washing machine. Then the first sun of March came through the kitchen window, and since that morning the sill is hers.|We were told that he wanted short walks. We were not told that he decides where they lead. He is twelve now and still chooses the bakery.|They came as a pair and do everything as a pair, most of all digging. The herbs moved up a shelf.|She slept by the door for a month. One evening she climbed up, turned around twice and sighed. The blanket is hers as well.|Wait until he comes. Ask before you touch. Our two are eight and five and say it to every dog they meet.',
    },
    zh: {
      author: '李敏|王强|张伟|刘洋|陈静',
      content:
        '她在洗衣机后面躲了三周，三月的第一缕阳光照进厨房，从那天起窗台归她了。|人们说他只想短短散步，却没说路线由他决定，十二岁了仍选面包店方向。|它们成双而来，做什么都在一起，尤其是挖土，香草只好搬上高一层。|头一个月她睡在门边，某天晚上跳上沙发转两圈叹了口气，毯子也归她了。|等他过来，摸之前先问，两个孩子见到每只狗都这样说。',
    },
  },
  pet: { both: { species: 'dog|cat|rabbit|cat', birthday: '-1500|-900|-420|-2600', weight: '18|4|2|5' } },
  plant: {
    both: { frequency: 'weekly|daily|monthly|daily|weekly|monthly', lastDone: '-3|-1|-12|0|-5|-9' },
    en: {
      location: 'Living room|Kitchen window|Hall|Balcony|Bedroom|Balcony',
      note: 'New leaf in May.||Hardly any water in winter.|Feed every second week.||Cut back after flowering.',
    },
    zh: {
      location: '客厅|厨房窗台|走廊|阳台|卧室|阳台',
      note: '五月长了新叶。||冬天几乎不浇。|每两周施肥。||花后修剪。',
    },
  },
  constructionJob: {
    both: {
      status: 'active|active|done|planned|paused|done',
      budget: '240000|860000|18000|64000|32000|46000',
      progress: '45|70|100|0|30|100',
    },
    en: { address: '14 Mill Lane|2 School Road|Station Square|1 Station Square|7 Park Row|Quay Side' },
    zh: { address: '和平路14号|学校路2号|站前广场|站前广场1号|公园路7号|码头街' },
  },
  stay: {
    both: { startDate: '-2|3|-1|-9|7|-1|-14|5', endDate: '2|6|1|-4|10|4|-11|8' },
    en: { note: 'Late arrival, key at the bar.||Extra bed for a child.|||Vegetarian breakfast.||' },
    zh: { note: '晚到，钥匙在吧台。||加一张儿童床。|||素食早餐。||' },
  },
  showtime: {
    both: {
      date: '1|1|1|2|2|3|3|4',
      startTime: '17:30|20:00|22:15|20:00|18:00|20:30|19:00|21:45',
      price: '11|12.5|12.5|12.5|9|12.5|11|12.5',
      capacity: '120|80|80|120|60|80|60|120',
    },
    en: {
      location: 'Hall 1|Hall 2|Hall 2|Hall 1|Hall 3|Hall 2|Hall 3|Hall 1',
      language:
        'English|English|French, subtitled|English|German, subtitled|English|Spanish, subtitled|French, subtitled',
    },
    zh: {
      location: '1 号厅|2 号厅|2 号厅|1 号厅|3 号厅|2 号厅|3 号厅|1 号厅',
      language: '国语|国语|法语，中文字幕|国语|德语，中文字幕|国语|西班牙语，中文字幕|法语，中文字幕',
    },
  },
};
