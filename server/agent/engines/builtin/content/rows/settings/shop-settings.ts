import type { Setting } from './setting.ts';

/** Shops and rentals that offer one kind of thing. */
export const shopSettings: readonly Setting[] = [
  {
    id: 'jewellery',
    when: /\bjewel|\bnecklaces?\b|\bbracelets?\b|\bjade\b|\bgemstones?\b|珠宝|首饰|翡翠|玉石|玉器/i,
    things: {
      product: {
        both: { price: '180|95|420|68|260|140|890|55', stock: '4|9|2|14|3|6|1|18' },
        choices: { category: { en: 'Necklaces|Bracelets|Rings|Earrings', zh: '项链|手镯|戒指|耳环' } },
        en: {
          name: 'Jade drop on a fine chain|Braided cord with one bead|Ring with a river stone|Small moon studs|Bangle, pale green jade|Pearl on a hook|Carved pendant, two fish|Silver thread bracelet',
          category: '1|2|3|4|2|4|1|2',
          supplier:
            'Lotus Atelier|Lotus Atelier|Hammer & Flame|Hammer & Flame|Jade House|Pearl Street|Jade House|Hammer & Flame',
          description:
            'A drop of green jade the size of a thumbnail, on 45 centimetres of gold-filled chain. With a certificate of the stone.|Silk cord in seven colours, one bead of white jade, closes with a knot.|A grey agate from the Inn in a hand-forged setting; every ring has another landscape.|Two crescents of matt silver, six millimetres, light enough to forget.|Turned from one piece, inner width 56 millimetres, untreated and translucent.|A freshwater pearl that swings; silver hooks, safe for sensitive ears.|Two fish, carved from one stone in nine days, on a black cord.|Twisted from three wires, slips over the hand, darkens and can be polished.',
        },
        zh: {
          name: '翡翠水滴项链|一珠编绳|河石戒指|弯月耳钉|淡绿玉镯|珍珠耳坠|双鱼玉坠|银丝手链',
          category: '1|2|3|4|2|4|1|2',
          supplier: '莲坊|莲坊|锤火工坊|锤火工坊|玉宅|珍珠街|玉宅|锤火工坊',
          description:
            '拇指盖大小的翡翠，配 45 厘米包金细链，附鉴定证书。|七色丝绳，一颗白玉珠，绳结闭合。|河滩玛瑙手工锻镶，每只都是另一片山水。|哑光银月牙，六毫米，轻得忘记它在。|整料车成，圈口 56 毫米，天然无处理，半透明。|会摇的淡水珍珠，银钩不过敏。|一块料雕九天，两条鱼相绕，黑绳。|三股银丝绞成，直接套手，可抛光。',
        },
      },
    },
  },
  {
    id: 'prints',
    when: /\b(?:photo|art|fine art)? ?prints\b[\s\S]*\bphotograph|\bphotograph[\s\S]*\bprints?\b|摄影[\s\S]*(?:照片|版画)/i,
    things: {
      product: {
        both: { price: '48|65|52|85|48|72', stock: '25|10|25|6|25|15' },
        choices: { category: { en: 'Mountains|Water|Forest|Light', zh: '山|水|森林|光' } },
        en: {
          name: 'Ridge before sunrise|Lake without wind|Birches in March|Storm over the pass|Path into the fog|Last light, west coast',
          category: '1|2|3|4|3|4',
          supplier: 'Own darkroom|Own darkroom|Own darkroom|Studio North|Own darkroom|Studio North',
          description:
            'Taken at ten to six, after three mornings of rain. On cotton paper, signed on the back.|A single ripple, far left. Prints beautifully large.|Forty trunks and one that leans. Matt paper, white border.|Four minutes between the first drop and this. Edition of thirty.|Nobody knows where it goes; I do not either.|The sea did the rest. Warm paper, no frame needed.',
        },
        zh: {
          name: '日出前的山脊|无风之湖|三月的白桦|隘口风暴|入雾小径|西岸余晖',
          category: '1|2|3|4|3|4',
          supplier: '自家暗房|自家暗房|自家暗房|北方工作室|自家暗房|北方工作室',
          description:
            '三个雨晨之后，五点五十分拍摄。棉质纸，背面签名。|左侧只有一道涟漪，适合大幅。|四十棵树干，一棵倾斜。哑光纸，白边。|从第一滴雨到快门，四分钟。限量三十。|没人知道它通向哪里。|剩下的交给海。暖色纸，无需装框。',
        },
      },
    },
  },
  {
    id: 'drones',
    when: /\bdrones?\b|无人机/i,
    things: {
      product: {
        both: { price: '39|59|95|75|120|28', stock: '5|4|2|3|2|8' },
        choices: { category: { en: 'Beginners|Film|Survey|Racing', zh: '入门|影像|测绘|竞速' } },
        en: {
          name: 'Wren Mini|Swift 4K|Osprey Cine|Surveyor 2|Heron with thermal camera|Dragonfly FPV',
          category: '1|2|2|3|3|4',
          supplier: 'Kestrel|Kestrel|Osprey Works|Northmere|Northmere|Kestrel',
          description:
            '249 grams, thirty minutes in the air, comes back by itself. No licence needed.|Steady pictures in 4K, three batteries, case for the back of a bicycle.|Interchangeable lenses and two controls: one flies, one films.|Maps two hectares in a quarter of an hour, accurate to three centimetres.|Finds fawns before mowing and leaks in roofs.|Goggles, two batteries and spare propellers, because you will need them.',
        },
        zh: {
          name: '山雀 Mini|雨燕 4K|鱼鹰影像版|测绘者 2|苍鹭热成像|蜻蜓 FPV',
          category: '1|2|2|3|3|4',
          supplier: '红隼|红隼|鱼鹰工场|北川|北川|红隼',
          description:
            '249 克，续航三十分钟，自动返航，无需执照。|4K 稳定画面，三块电池，可放自行车包。|可换镜头，双控：一人飞，一人拍。|一刻钟测两公顷，精度三厘米。|割草前找小鹿，也找屋顶漏点。|含眼镜、两块电池和备用桨，你会用到的。',
        },
      },
    },
  },
  {
    id: 'cameras',
    when: /\bcameras? (?:rent|hire|shop|store)|\brent\w* (?:out )?cameras?\b|\blens(?:es)? rental|相机(?:租赁|出租|商店)/i,
    things: {
      product: {
        both: { price: '45|38|25|18|60|12', stock: '3|4|6|8|2|10' },
        choices: { category: { en: 'Cameras|Lenses|Light|Tripods', zh: '机身|镜头|灯光|脚架' } },
        en: {
          name: 'Full-frame body, 33 MP|Zoom 70–200 mm|Prime 35 mm|LED panel, pair|Film camera, 16 mm|Carbon tripod',
          category: '1|2|2|3|1|4',
          supplier: 'Harbour Optics|Harbour Optics|Harbour Optics|Lumen|Old Mill Film|Northmere',
          description:
            'Two batteries, two cards, checked after every return.|For concerts, sports and the far side of the street.|Light, quiet, and close enough to talk.|Soft light with stands and grids, in one bag.|Serviced this spring; we show you how to thread it.|Carries nine kilograms, weighs one and a half.',
        },
        zh: {
          name: '全画幅机身 3300 万像素|变焦 70–200 毫米|定焦 35 毫米|LED 灯板一对|16 毫米胶片机|碳纤维三脚架',
          category: '1|2|2|3|1|4',
          supplier: '海港光学|海港光学|海港光学|流明|老磨坊影像|北川',
          description:
            '两块电池、两张卡，每次归还后检查。|适合演出、体育和街对面。|轻、静，近到可以聊天。|柔光，含灯架和格栅，一包装下。|今春保养过，教你装片。|承重九公斤，自重一公斤半。',
        },
      },
    },
  },
  {
    id: 'bicycles',
    when: /\b(?:bike|bicycle|e-bike|scooter)s? (?:rent|hire|shar|shop|store)|\brent\w* (?:out )?(?:bikes?|bicycles?|e-bikes?|scooters?)\b|自行车(?:租赁|出租|商店)|共享单车/i,
    things: {
      product: {
        both: { price: '18|32|25|38|12|15', stock: '12|6|5|3|8|20' },
        choices: { category: { en: 'City|Electric|Cargo|Children', zh: '城市|电动|载货|儿童' } },
        en: {
          name: 'City bike, seven gears|E-bike Linden|Touring bike, 28 inch|Cargo bike with box|Child’s bike, 20 inch|Folding scooter',
          category: '1|2|1|3|4|2',
          supplier: 'Kestrel Bikes|Kestrel Bikes|Northmere|Oak & Wheel|Kestrel Bikes|Volta',
          description:
            'Upright, with a basket and a lock that needs no key.|Eighty kilometres on one charge; charger on request.|For long days, with racks on both ends.|Two children or eighty kilograms; practise once round the yard.|For children from six, with mudguards and a bell.|Folds in three seconds, twenty-five kilometres.',
        },
        zh: {
          name: '七速城市车|菩提电动车|28 寸旅行车|带箱载货车|20 寸儿童车|折叠滑板车',
          category: '1|2|1|3|4|2',
          supplier: '红隼自行车|红隼自行车|北川|橡轮|红隼自行车|伏特',
          description:
            '坐姿直立，带车筐和免钥匙锁。|一次充电八十公里，可借充电器。|适合长途，前后都有货架。|两个孩子或八十公斤，先在院里练一圈。|六岁以上，带挡泥板和铃。|三秒折叠，续航二十五公里。',
        },
      },
    },
  },
  {
    id: 'candles',
    when: /\bcandles?\b|\bsoaps?\b|香薰|蜡烛|手工皂/i,
    things: {
      product: {
        both: { price: '16|24|9|12|28|8', stock: '40|22|60|35|14|80' },
        choices: { category: { en: 'Candles|Soaps|Sets', zh: '蜡烛|手工皂|礼盒' } },
        en: {
          name: 'Beeswax pillar, large|Fig and cedar in a glass|Oat and honey soap|Rosemary soap with salt|Evening set, three candles|Tea lights, twelve',
          category: '1|1|2|2|3|1',
          supplier: 'Workshop|Workshop|Soap Kitchen|Soap Kitchen|Workshop|Honey on the Hill',
          scent: 'Honey|Fig and cedar|Oat and honey|Rosemary|Fig and cedar|Honey',
          ingredients:
            'Beeswax, cotton wick|Rapeseed wax, cotton wick, oils of fig and cedar|Olive oil, coconut oil, oats, honey|Olive oil, sea salt, rosemary oil|Rapeseed wax, cotton wick, oils of fig and cedar|Beeswax, cotton wick',
          description:
            'Forty hours of light with a faint smell of honey.|Rapeseed wax, cotton wick, thirty hours; the glass drinks water afterwards.|Mild, for hands and faces; cures for six weeks.|Wakes up skin and people.|Fig, smoke and rain, wrapped in paper we can use again.|Pure beeswax, four hours each, tins to return.',
        },
        zh: {
          name: '大号蜂蜡柱|无花果雪松杯烛|燕麦蜂蜜皂|迷迭香海盐皂|夜晚三烛礼盒|茶蜡十二枚',
          category: '1|1|2|2|3|1',
          supplier: '工坊|工坊|皂厨房|皂厨房|工坊|山坡蜂蜜',
          scent: '蜂蜜|无花果雪松|燕麦蜂蜜|迷迭香|无花果雪松|蜂蜜',
          ingredients:
            '蜂蜡、棉芯|菜籽蜡、棉芯、无花果与雪松精油|橄榄油、椰子油、燕麦、蜂蜜|橄榄油、海盐、迷迭香精油|菜籽蜡、棉芯、无花果与雪松精油|蜂蜡、棉芯',
          description:
            '可燃四十小时，淡淡蜜香。|菜籽蜡、棉芯，三十小时，杯子可再用。|温和，手脸皆宜，晾六周。|唤醒皮肤，也唤醒人。|无花果、烟与雨，纸包可重复使用。|纯蜂蜡，每枚四小时，铝壳可回收。',
        },
      },
    },
  },
  {
    id: 'watches',
    when: /shop (?:for|of|with) (?:\w+ )?watches\b|\bstore (?:for|of|with) (?:\w+ )?watches\b|\bwatch(?:es)? (?:shop|store|brand|collection|market)|\b(?:sell\w*|buy\w*|luxury|vintage|wrist) ?watch(?:es)?\b|手表|腕表/i,
    things: {
      product: {
        both: { price: '240|690|180|1450|320|98', stock: '6|3|9|1|5|15' },
        choices: { category: { en: 'Everyday|Dress|Diving|Vintage', zh: '日常|正装|潜水|古董' } },
        en: {
          name: 'Station, white dial|Linden, gold-plated|Field, canvas strap|Chronograph 1968|Diver 200 m|Pico, small second',
          category: '1|2|1|4|3|1',
          supplier: 'Northmere|Aster|Kestrel|Private collection|Harbour|Aster',
          description:
            'Legible from across a platform; quartz, 38 millimetres.|Six millimetres flat, hand-wound, on calf leather.|Steel, lume and a strap that dries fast.|Serviced with papers; one hand was replaced in 1991.|Automatic, turning bezel, tested to twenty bar.|For narrow wrists, with the second on its own dial.',
        },
        zh: {
          name: '车站 白盘|菩提 镀金|田野 帆布带|1968 计时码表|潜水 200 米|小秒针 Pico',
          category: '1|2|1|4|3|1',
          supplier: '北川|晨星|红隼|私人收藏|海港|晨星',
          description:
            '隔着站台也看得清，石英，38 毫米。|六毫米薄，手动上链，小牛皮带。|钢壳夜光，带子快干。|保养齐全附证书，1991 年换过一根指针。|自动机芯，旋转表圈，20 巴测试。|适合细腕，独立小秒盘。',
        },
      },
    },
  },
  {
    id: 'shows',
    when: /^(?![\s\S]*\b(?:flights?|trains?|air tickets?|airline|bus|travel|trips?)\b)[\s\S]*(?:\bcircus|\btheat(?:re|er)|\bopera|\bballet|\bcomedy|\bshows\b|马戏|剧院|话剧|演出)/i,
    things: {
      ticket: {
        both: {
          price: '34|22|48|18|95|12',
          date: '3|5|6|9|12|15',
          startTime: '19:30|15:00|20:00|11:00|19:00|17:00',
        },
        choices: { type: { en: 'Evening|Matinee|Family', zh: '晚场|日场|家庭' } },
        en: {
          title:
            'Stalls, Friday evening|Balcony, Saturday matinee|First row, premiere|Children, Sunday morning|Box for four|Standing, students',
          type: '1|2|1|3|1|2',
          from: 'Main stage|Main stage|Main stage|Studio|Main stage|Main stage',
          to: 'Row 8|Row 2|Row 1|Free seating|Box 3|Gallery',
        },
        zh: {
          title: '周五晚 池座|周六日场 楼座|首演 第一排|周日上午 儿童票|四人包厢|学生站票',
          type: '1|2|1|3|1|2',
          from: '主舞台|主舞台|主舞台|小剧场|主舞台|主舞台',
          to: '8 排|2 排|1 排|自由入座|3 号包厢|顶层',
        },
      },
    },
  },
];
