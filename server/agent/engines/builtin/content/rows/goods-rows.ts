import type { RowsOfThings } from './rows-of-thing.ts';

/** What shops write down. */
export const goodsRows: RowsOfThings = {
  product: {
    both: {
      category: 'home|clothing|home|home|gifts|home|gifts|home',
      price: '34|42|18.5|96|14|128|9.5|12',
      stock: '24|36|80|15|120|9|140|64',
    },
    en: {
      supplier:
        'Oak & Sons|Linen House|Kiln Street Pottery|Northmere Mill|Honey on the Hill|Oak & Sons|Paper Works|Brass Brothers',
      description:
        'Oiled by hand, with a rim that is easy to grip. Large enough for four cups.|Washed linen that gets softer with the years; two pockets, crossed straps.|Thrown and glazed by hand, so no two are alike. Safe in the dishwasher.|Woven from new wool, 130 by 180 centimetres, warm from the first evening.|Pure beeswax, burns for about thirty hours with a faint smell of honey.|Solid oak with three legs, which never rock. It carries 150 kilograms.|Eighty sheets of recycled paper with thread binding; lies flat.|Cast brass with two screws; it darkens with use and can be polished.',
    },
    zh: {
      supplier: '橡木之家|亚麻坊|窑街陶艺|北川毛纺|山坡蜂蜜|橡木之家|纸品工坊|黄铜兄弟',
      description:
        '手工上油，边缘好握，放得下四只杯子。|水洗亚麻，越用越软，两个口袋，交叉背带。|手工拉坯上釉，每只都不同，可进洗碗机。|新羊毛织成，130×180 厘米，第一晚就暖和。|纯蜂蜡，可燃约三十小时，有淡淡蜜香。|实心橡木三脚凳，不会摇晃，承重 150 公斤。|八十页再生纸，线装，可以平摊。|铸造黄铜，附两颗螺丝，越用越深，可抛光。',
    },
  },
  order: {
    both: {
      amount: '86.5|34|128|18.5|214|52',
      status: 'delivered|shipped|paid|new|cancelled|delivered',
      date: '-9|-3|-1|0|-14|-6',
    },
  },
  returnCase: {
    both: { amount: '42|18.5|96|34|14|128', status: 'approved|submitted|review|approved|rejected|submitted' },
  },
  review: { both: { rating: '5|5|4|5' } },
  coupon: {
    both: { expiryDate: '20|45|12' },
    en: {
      description:
        'For every loaf, until the end of the month.|From 25 on, to any address in the city.|The cheaper of the two is free; on weekdays until eleven.',
    },
    zh: {
      description: '所有面包，本月底前有效。|满 25 元，市内任意地址。|两件中较便宜的免费，工作日十一点前。',
    },
  },
  auction: {
    both: { bid: '145|80|320|210|95', endDate: '3|6|2|9|5', category: 'home|gifts|home|electronics|gifts' },
    en: {
      description:
        'Chrome and glass, around 1930, newly wired.|Sixty records, jazz and soul from 1958 to 1974, sleeves in good order.|Two drawers and a leather top, 150 by 70 centimetres, some ink stains.|A 35 mm camera with a 50 mm lens, light meter checked this year.|Number 12 of 80, signed in pencil, framed behind glass.',
    },
    zh: {
      description:
        '铬与玻璃，约 1930 年，线路已更新。|六十张爵士与灵魂乐唱片，1958 至 1974 年，封套完好。|两个抽屉，皮面，150×70 厘米，有少许墨迹。|35 毫米相机配 50 毫米镜头，今年校过测光。|第 12/80 号，铅笔签名，玻璃装裱。',
    },
  },
  car: {
    both: {
      type: 'compact|compact|suv|van|electric|sedan',
      dailyRate: '39|46|68|79|89|55',
      capacity: '4|5|5|3|5|5',
      status: 'available|rented|available|maintenance|available|rented',
      price: '14900|21500|32900|28400|39900|27800',
    },
    en: { location: 'Station garage|Airport, desk 3|Station garage|Harbour yard|Town hall|Airport, desk 3' },
    zh: {
      dailyRate: '168|198|298|358|268',
      type: 'compact|sedan|electric|electric|van',
      location: '火车站停车楼|机场三号柜台|火车站停车楼|市政厅|海港停车场',
    },
  },
  clothing: {
    both: { category: 'tops|tops|outer|trousers|outer|shoes', price: '69|89|120|79|240|65' },
    en: {
      size: 'M|L|M|S|L|41',
      material: 'Linen|Merino wool|Waxed cotton|Cotton|Wool|Canvas',
      note: '||Sealed seams.||Lined.|',
    },
    zh: {
      size: 'M|L|M|S|L|41',
      material: '亚麻|美利奴羊毛|上蜡棉|棉|羊毛|帆布',
      note: '||接缝防水。||有内衬。|',
    },
  },
  usedItem: {
    both: { price: '45|60|120|35|80|18', condition: 'good|good|worn|good|worn|new' },
    choices: { category: { en: 'Bicycles|Furniture|Electronics|Clothing', zh: '自行车|家具|电子产品|服装' } },
    en: {
      category: '1|2|3|4|2|2',
      location: 'Old Town|Station district|Harbour|Mill Lane|Garden quarter|Northgate',
      description:
        'Twenty inches, new tyres, one scratch on the frame.|180 by 80 centimetres, five shelves, can be taken apart.|Belt drive, new needle; the lid has a crack.|Worn one winter, warm lining, no salt stains.|Folding chairs of teak that want some oil.|With bulb, box and two years of guarantee left.',
    },
    zh: {
      category: '1|2|3|4|2|2',
      location: '老城|车站片区|海港|和平路|花园片区|北门',
      description:
        '20 寸，新轮胎，车架有一道划痕。|180×80 厘米，五层，可拆卸。|皮带驱动，新唱针，盖子有裂纹。|穿过一个冬天，内里保暖，无盐渍。|柚木折叠椅，需要上油。|带灯泡和包装，还有两年保修。',
    },
  },
  collectible: {
    both: {
      category: 'coins|stamps|minerals|toys|minerals|paper',
      year: '1887|1902|1975|1958|1990|1931',
      price: '48|120|65|90|8|15',
      condition: 'good|good|new|worn|good|worn',
    },
  },
  orderLine: { both: { quantity: '2|1|1|4|1|3', price: '18.5|96|42|14|128|12' } },
  price: { both: { price: '2.1|6.8|8.9|2.3|2.4|7.2|9.4|2.1', quantity: '240|85|60|180|150|40|75|210' } },
  tool: {
    both: {
      category: 'measurement|hand|measurement|power|measurement|simulation',
      price: '49|139|219|169|790|59',
      rating: '5|4|5|4|5|4',
    },
  },
  softwareProduct: {
    both: { category: 'operations|people|finance|sales|people|data', price: '29|12|24|39|19|34' },
  },
  pricingPlan: {
    both: { price: '9|29|79|0|290|0', frequency: 'monthly|monthly|monthly|monthly|yearly|monthly' },
    en: {
      description:
        'For one person: 3 projects, 1 GB.|For up to ten people, with roles and history.|Without limits, with invoices and a person to call.|Everything of Team, for a certificate of study.|Team for a whole year, two months free.|Fourteen days with everything, no card.',
    },
    zh: {
      description:
        '单人使用：3 个项目，1 GB。|最多十人，含角色和历史。|不限量，可开发票，有专人联系。|凭学生证享受团队版全部功能。|团队版一年，免两个月。|十四天全功能，无需绑卡。',
    },
  },
};
