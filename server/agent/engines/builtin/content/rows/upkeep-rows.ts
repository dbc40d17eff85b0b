import type { RowsOfThings } from './rows-of-thing.ts';

/** What workshops, stores and carriers write down. */
export const upkeepRows: RowsOfThings = {
  repair: {
    both: {
      cost: '120|38|95|12|180|24',
      status: 'progress|ready|parts|ready|received|received',
      dueDate: '2|0|6|-1|4|5',
    },
    en: {
      description:
        'Fell on stone; touch still works in the lower half.|Squeaks and pulls late; pads are worn.|Water under the drum after ten minutes.|Stopped on Sunday; the case is waterproof.|Fan starts, screen stays dark. Data should be saved first.|Teeth missing near the bottom, brown, 60 centimetres.',
    },
    zh: {
      description:
        '掉在石板上，下半屏触控仍可用。|刹车异响且偏软，刹车片磨损。|运行十分钟后滚筒下漏水。|周日停走，表壳防水。|风扇转但黑屏，请先备份数据。|下端缺齿，棕色，60 厘米。',
    },
  },
  machine: {
    both: {
      type: 'cutting|packing|cutting|power|packing|lifting',
      status: 'running|running|maintenance|running|idle|fault',
      hours: '8240|12600|3180|15400|5900|7020',
      lastDone: '-12|-30|-2|-45|-21|-60',
    },
    en: { location: 'Hall 1|Hall 2|Hall 1|Compressor room|Hall 2|Loading bay' },
    zh: { location: '一号车间|二号车间|一号车间|空压机房|二号车间|装卸区' },
  },
  maintenance: {
    both: {
      frequency: 'monthly|monthly|yearly|weekly|monthly|yearly',
      lastDone: '-26|-20|-300|-5|-18|-340',
      dueDate: '4|10|65|2|12|25',
    },
    en: { location: 'Hall 1, press|Ventilation, roof|All floors|Conveyor 2|Van 2|Boiler room' },
    zh: { location: '一号车间压机|屋顶通风|全部楼层|二号输送线|二号车|锅炉房' },
  },
  inspection: {
    both: { status: 'passed|failed|planned|passed|planned|passed', date: '-3|-6|9|-14|4|-20' },
    en: {
      location: 'Main building|Packing hall|Lift shaft|Canteen|North wall|Loading bay',
      note: '|Eleven grams short in three boxes.||Two labels renewed.||',
    },
    zh: { location: '主楼|包装车间|电梯井|食堂|北墙|装卸区', note: '|三箱少了十一克。||更换两张标签。||' },
  },
  alertRecord: {
    both: {
      priority: 'high|medium|urgent|high|urgent|low',
      status: 'progress|closed|open|resolved|progress|closed',
      date: '0|-1|0|-3|-1|-6',
    },
    en: { location: 'Server room|Loading bay|Cold store|Head office|Pump house|Gate 2' },
    zh: { location: '机房|装卸区|冷库|总部|泵房|二号门' },
  },
  sensor: {
    both: {
      value: '64|11|24|1|58|72',
      battery: '82|64|91|47|76|58',
      status: 'running|running|maintenance|idle|running|fault',
    },
    en: { location: 'Cellar|Roof|Greenhouse|Entrance|Boiler room|Courtyard' },
    zh: { location: '地窖|屋顶|温室|大门|锅炉房|庭院' },
  },
  warehouse: {
    both: { capacity: '4200|1800|900|600|250|1200' },
    en: {
      city: 'Oslo|Lisbon|Montréal|Lisbon|Oslo|Montréal',
      address: '14 Depot Road|3 Quay Side|88 Central Street|5 Quay Side|16 Depot Road|90 Central Street',
    },
    zh: {
      city: '成都|厦门|上海|厦门|成都|上海',
      address: '仓储路14号|码头街3号|中央大街88号|码头街5号|仓储路16号|中央大街90号',
    },
  },
  stockCount: {
    both: { quantity: '412|385|126|64|18|240' },
    en: { location: 'Aisle 1|Aisle 2|Cold store|Counter|Returns bay|Back room' },
    zh: { location: '一号通道|二号通道|冷库|柜台|退货区|后仓' },
  },
  shipment: {
    both: {
      status: 'delivered|shipped|cancelled|paid|new|shipped',
      startDate: '-9|-3|-2|-1|1|-14',
      endDate: '-5|1|2|4|6|-10',
    },
    en: {
      from: 'Oslo depot|Lisbon depot|Oslo depot|Montréal depot|Lisbon depot|Oslo depot',
      to: 'Berlin|Madrid|Vienna|Québec|Rome|Prague',
      supplier: 'North Freight|Harbour Lines|North Freight|Maple Express|Harbour Lines|North Freight',
    },
    zh: {
      from: '成都仓|厦门仓|成都仓|上海仓|厦门仓',
      to: '重庆|广州|西安|杭州|福州',
      supplier: '北方货运|海港专线|北方货运|东方速运|海港专线',
    },
  },
  deliveryRoute: {
    both: { distance: '48|26|18|64|112|57', duration: '130|90|75|80|260|150' },
    en: {
      from: 'North depot|Harbour store|City hub|City hub|North depot|Harbour store',
      to: 'North depot|Old Town|Station square|Airport|Upper valley|Industrial park',
    },
    zh: {
      from: '北区仓|海港仓|城市中心仓|城市中心仓|北区仓|海港仓',
      to: '北区仓|老城|站前广场|机场|山谷村|工业园',
    },
  },
  driver: {
    both: { status: 'active|active|inactive|active|active|active' },
    en: {
      phone:
        '+1 202 555 0191|+1 202 555 0192|+1 202 555 0193|+1 202 555 0194|+1 202 555 0195|+1 202 555 0196',
      city: 'Lisbon|Oslo|Montréal|Oslo|Lisbon|Montréal',
    },
    zh: {
      phone: '13800000191|13800000192|13800000193|13800000194|13800000195|13800000196',
      city: '上海|成都|杭州|成都|上海|杭州',
    },
  },
  tracedProduct: {
    both: { status: 'shelf|stored|transit|made|sold|transit', date: '-12|-20|-8|-26|-40|-5' },
    en: {
      supplier:
        'Uji Tea Gardens|Kalamata Press|Harris Weavers|Guayas Cooperative|Seto Kiln|Honey on the Hill',
      from: 'Uji, Japan|Kalamata, Greece|Harris, Scotland|Guayas, Ecuador|Seto, Japan|Carpathians, Romania',
    },
    zh: {
      supplier: '龙井茶社|陇南油坊|北川毛纺|云岭可可合作社|宜兴紫砂坊|山坡蜂蜜',
      from: '浙江杭州|福建漳州|内蒙古赤峰|海南琼中|江苏宜兴|四川阿坝',
    },
  },
  wasteRecord: {
    both: { category: 'glass|paper|special|organic|plastic|special', weight: '320|540|26|210|180|12' },
    en: { location: 'Mill Lane|Primary school|Town hall|Market|Harbour|Library' },
    zh: { location: '和平路|小学|市政厅|市场|海港|图书馆' },
  },
  station: {
    both: {
      power: '50|22|150|50|11|22',
      status: 'running|running|maintenance|running|idle|fault',
      price: '0.49|0.39|0.59|0.49|0.35|0.39',
    },
    en: {
      address: 'Quay Side 4|Market Square 1|Motorway north, km 12|Station Road 2|Mill Lane 30|Stadium Road 9',
    },
    zh: { address: '码头街4号|市政广场1号|北高速12公里|车站路2号|和平路30号|体育场路9号' },
  },
  material: {
    both: {
      category: 'wood|textile|metal|other|other|textile',
      stock: '42|60|35|18|90|120',
      price: '38|14|22|16|8|3.5',
    },
    en: { supplier: 'Oak & Sons|Linen House|Brass Brothers|Honey on the Hill|Clay Pit North|Linen House' },
    zh: { supplier: '橡木之家|亚麻坊|黄铜兄弟|山坡蜂蜜|北坡瓷土|亚麻坊' },
  },
};
