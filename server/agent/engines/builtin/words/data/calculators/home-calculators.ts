import { answer, bilingual, choice, number, several, type CalculatorEntry } from './calculator-entry.ts';

const money = { money: true };
const metres = { imperial: { unit: 'ft', factor: 0.3048 } };
const waste = number('waste: Waste|损耗', [10, 0, 100], {
  unit: '%',
  called: /\bwaste percentage\b|\bwastage\b/i,
});

/** What a house, the way to it and what is sold there cost. */
export const homeCalculators: readonly CalculatorEntry[] = [
  {
    id: 'renovation',
    ...bilingual('Cost estimate|装修估价'),
    words: ['renovation', 'renovation cost', 'remodelling', 'remodeling', 'refurbishment', '装修'],
    beside: true,
    inputs: [
      choice(
        'room: Room|房间',
        [
          ['Kitchen', '厨房', 900],
          ['Bathroom', '卫生间', 1100],
          ['Living room', '客厅', 380],
          ['Bedroom', '卧室', 320],
          ['Whole home', '全屋', 520],
        ],
        900,
      ),
      number('area: Area|面积', [14, 1, 2000], { unit: 'm²', imperial: { unit: 'ft²', factor: 0.0929 } }),
      choice(
        'finish: Finish|档次',
        [
          ['Simple', '简单', 0.8],
          ['Standard', '标准', 1],
          ['High', '高档', 1.45],
        ],
        1,
      ),
    ],
    results: [
      answer('total: Estimated cost|预计费用', 'room * area * finish', money),
      answer('work: Work|人工', 'total * 0.55', money),
      answer('material: Material|材料', 'total * 0.45', money),
    ],
    parts: ['work', 'material'],
    several: { of: [...several('room|rooms|房间')], sums: ['total'] },
    why: bilingual(
      'An example price a square metre by room and finish; a visit tells what it really costs.|按房间与档次的示例单价乘以面积，实际费用以上门勘察为准。',
    ),
  },
  {
    id: 'concrete',
    ...bilingual('Concrete calculator|混凝土计算器'),
    words: ['concrete', 'cement', 'slab', '混凝土', '水泥'],
    inputs: [
      number('length: Length|长', [4, 0.01, 10000], { unit: 'm', ...metres }),
      number('width: Width|宽', [3, 0.01, 10000], { unit: 'm', ...metres }),
      number('depth: Thickness|厚', [12, 0.1, 1000], { unit: 'cm', imperial: { unit: 'in', factor: 2.54 } }),
      waste,
      number('price: Price a m³|每立方米价格', [120, 0, 100000]),
    ],
    results: [
      answer('volume: Concrete|混凝土', 'length * width * depth / 100 * (1 + waste / 100)', { unit: 'm³' }),
      answer('bags: Bags of 25 kg|25 公斤袋数', 'ceil(volume * 2200 / 25)', { digits: 0 }),
      answer('cost: Cost|费用', 'volume * price', money),
    ],
    several: { of: several('slab|slabs|板块', 'section|sections|区段'), sums: ['volume', 'bags', 'cost'] },
    why: bilingual('Length by width by thickness, and what is lost.|长 × 宽 × 厚，再加损耗。'),
  },
  {
    id: 'electricity',
    ...bilingual('Electricity cost calculator|电费计算器'),
    words: ['electricity', 'electricity cost', 'energy', 'energy cost', 'power', 'appliance', '电费', '用电'],
    inputs: [
      number('watts: Power|功率', [1200, 0, 1000000], {
        unit: 'W',
        called: /\bwatt(?:age|s)\b|\bpower rating\b/i,
      }),
      number('hours: Hours a day|每天小时', [3, 0, 24], {
        unit: 'h',
        called: /\bhours (?:per|a|of use per) day\b/i,
      }),
      number('price: Price a kWh|每度电价', [0.32, 0, 100], {
        called: /\bprice per kwh\b|\b(?:electricity|energy) (?:price|rate)\b/i,
      }),
    ],
    results: [
      answer('monthly: Cost a month|每月费用', 'watts / 1000 * hours * 365 / 12 * price', money),
      answer('daily: Cost a day|每天费用', 'watts / 1000 * hours * price', money),
      answer('yearly: Cost a year|每年费用', 'monthly * 12', money),
      answer('used: Used a year|每年用电', 'watts / 1000 * hours * 365', { unit: 'kWh', digits: 0 }),
    ],
    several: {
      of: several('appliance|appliances|电器', 'device|devices|设备'),
      sums: ['used', 'monthly', 'yearly'],
    },
    best: 'lowest',
    why: bilingual('Power by hours by price.|功率 × 时间 × 电价。'),
    tips: [
      bilingual(
        'Switch off at the plug: standby makes up to a tenth of a bill.|拔掉插头：待机可占电费一成。',
      ),
      bilingual('Wash at 30 °C and dry in the air.|30 °C 洗涤并自然晾干。'),
    ],
  },
  {
    id: 'solar',
    ...bilingual('Solar savings calculator|光伏收益计算器'),
    words: ['solar', 'solar panel', 'solar savings', 'photovoltaic', '光伏', '太阳能'],
    inputs: [
      number('panels: Panels|组件数', [12, 1, 10000], { called: /\bnumber of panels\b/i }),
      number('watts: Power of a panel|单块功率', [420, 1, 2000], 'W'),
      number('sun: Hours of sun a day|日照小时', [3.2, 0, 15], 'h'),
      number('price: Price a kWh|每度电价', [0.32, 0, 100]),
      number('cost: Cost of the system|系统费用', [9000, 0, 100000000], {
        called: /\b(?:installation|system) costs?\b/i,
      }),
    ],
    results: [
      answer('saved: Saved a year|每年节省', 'panels * watts / 1000 * sun * 365 * price', money),
      answer('made: Power a year|年发电量', 'panels * watts / 1000 * sun * 365', { unit: 'kWh', digits: 0 }),
      answer('payback: Years until it has paid for itself|回本年数', 'cost / max(saved, 0.01)', {
        digits: 1,
      }),
      answer('after: Gain in 25 years|25 年收益', 'saved * 25 - cost', money),
      answer('spared: CO₂ spared a year|每年减排', 'made * 0.4', { unit: 'kg', digits: 0 }),
    ],
    best: 'highest',
    tips: [
      bilingual('Run washing machine and dishwasher while the sun shines.|在有阳光时使用洗衣机和洗碗机。'),
      bilingual(
        'Keep the panels free of shade and leaves: one shaded panel slows the others.|保持组件无遮挡，一块被遮会影响其他。',
      ),
      bilingual(
        'Turn the heating down by one degree: it spares about 6% of the energy.|暖气调低一度可节能约 6%。',
      ),
    ],
    why: bilingual(
      'Panels by power by hours of sun, at the price of the power you need not buy.|组件 × 功率 × 日照 × 电价。',
    ),
  },
  {
    id: 'fuel',
    ...bilingual('Fuel cost calculator|油费计算器'),
    words: ['fuel', 'fuel cost', 'gas', 'gas cost', 'trip cost', 'mileage', 'road trip', '油费', '油耗'],
    inputs: [
      number('distance: Distance|距离', [250, 0, 100000], {
        unit: 'km',
        imperial: { unit: 'mi', factor: 1.609344 },
      }),
      number('use: Fuel on 100 km|百公里油耗', [6.5, 0, 100], {
        unit: 'l',
        called: /\bfuel (?:consumption|economy|efficiency)\b/i,
      }),
      number('price: Price a litre|每升价格', [1.7, 0, 100], {
        called: /\b(?:fuel )?price (?:per|a|of a) (?:lit(?:er|re))\b|\bfuel price\b/i,
      }),
      number('people: Passengers|乘客数', [1, 1, 100], {
        asks: /\bpassengers?\b|\bper person\b|\bsplit\b|\bshare\b|人均|乘客/i,
        called: /\bnumber of (?:passengers|people|travell?ers)\b/i,
      }),
    ],
    results: [
      answer('cost: Fuel cost|油费', 'distance / 100 * use * price', money),
      answer('each: Cost per person|人均费用', 'cost / people', {
        ...money,
        asks: /\bpassengers?\b|\bper person\b|\bsplit\b|\bshare\b|人均|乘客/i,
      }),
      answer('litres: Fuel|用油', 'distance / 100 * use', { unit: 'l', digits: 1 }),
      answer('perKm: Cost per km|每公里费用', 'when(distance, cost / distance, 0)', money),
    ],
    several: { of: several('trip|trips|行程', 'leg|legs|路段'), sums: ['litres', 'cost'] },
    best: 'lowest',
    why: bilingual('Distance by consumption by price.|距离 × 油耗 × 油价。'),
    tips: [
      bilingual('Tyres with the right pressure save up to 3% of fuel.|胎压合适可省油约 3%。'),
      bilingual('Look ahead and shift up early: steady speed needs the least.|预判路况、平稳驾驶最省油。'),
      bilingual('Take the roof box off when it is empty.|空置的车顶箱请拆下。'),
    ],
  },
  {
    id: 'unitPrice',
    ...bilingual('Unit price calculator|单价比较'),
    words: ['unit price', 'price per unit', 'unit cost', '单价'],
    asks: /\bunit[- ]price (?:comparison|compare)\b|\bcompare (?:\w+ ){0,3}(?:unit prices?|price per unit)\b|单价比较/i,
    inputs: [
      number('priceA: Price of product A|商品 A 价格', [3.49, 0, 1000000]),
      number('amountA: Quantity of product A|商品 A 数量', [500, 0.001, 1000000]),
      number('priceB: Price of product B|商品 B 价格', [5.99, 0, 1000000]),
      number('amountB: Quantity of product B|商品 B 数量', [1000, 0.001, 1000000]),
      choice(
        'per: Price for|计价单位',
        [
          ['One', '每 1', 1],
          ['100 (g, ml)', '每 100（克、毫升）', 100],
          ['1000 (kg, l)', '每 1000（公斤、升）', 1000],
        ],
        100,
      ),
    ],
    results: [
      answer(
        'gap: Saved by the better buy|较优者节省',
        'abs(unitA - unitB) / max(unitA, unitB, 0.000001) * 100'
          .replaceAll('unitA', '(priceA / amountA)')
          .replaceAll('unitB', '(priceB / amountB)'),
        { unit: '%', digits: 1 },
      ),
      answer('a: Product A, price per unit|商品 A 单价', 'priceA / amountA * per', { ...money }),
      answer('b: Product B, price per unit|商品 B 单价', 'priceB / amountB * per', { ...money }),
    ],
    why: bilingual(
      'The price divided by the quantity; the lower one is the better buy.|价格除以数量，较低者更划算。',
    ),
  },
  {
    id: 'breakEven',
    ...bilingual('Break-even calculator|盈亏平衡计算器'),
    words: ['break-even', 'break even', 'breakeven', '盈亏平衡'],
    inputs: [
      number('fixed: Fixed costs|固定成本', [5000, 0, 1000000000]),
      number('price: Selling price|售价', [40, 0.01, 100000000]),
      number('variable: Cost of one|单位变动成本', [15, 0, 100000000], { below: 'price' }),
    ],
    results: [
      answer('count: Sales to break even|保本销量', 'ceil(fixed / max(price - variable, 0.000001))', {
        digits: 0,
      }),
      answer('revenue: Revenue at that point|保本收入', 'count * price', money),
      answer('each: Earned with each|单位毛利', 'price - variable', money),
    ],
    best: 'lowest',
    why: bilingual('Fixed costs by what each sale earns.|固定成本除以单位毛利。'),
  },
];
