import {
  answer,
  bilingual,
  choice,
  named,
  number,
  type CalculatorEntry,
  type UnitChoices,
} from './calculator-entry.ts';

const lengths: UnitChoices = [
  ['Metres', '米', 1],
  ['Kilometres', '千米', 1000],
  ['Centimetres', '厘米', 0.01],
  ['Millimetres', '毫米', 0.001],
  ['Miles', '英里', 1609.344],
  ['Yards', '码', 0.9144],
  ['Feet', '英尺', 0.3048],
  ['Inches', '英寸', 0.0254],
];
const weights: UnitChoices = [
  ['Kilograms', '千克', 1],
  ['Grams', '克', 0.001],
  ['Tonnes', '吨', 1000],
  ['Pounds', '磅', 0.45359237],
  ['Ounces', '盎司', 0.028349523125],
];
const volumes: UnitChoices = [
  ['Litres', '升', 1],
  ['Millilitres', '毫升', 0.001],
  ['US gallons', '美制加仑', 3.785411784],
  ['US cups', '美制杯', 0.2365882365],
  ['Tablespoons', '汤匙', 0.01478676478125],
];
const times: UnitChoices = [
  ['Minutes', '分钟', 60],
  ['Seconds', '秒', 1],
  ['Hours', '小时', 3600],
  ['Days', '天', 86400],
  ['Weeks', '周', 604800],
];
const sizes: UnitChoices = [
  ['Megabytes', 'MB', 1000000],
  ['Kilobytes', 'KB', 1000],
  ['Gigabytes', 'GB', 1000000000],
  ['Terabytes', 'TB', 1000000000000],
  ['Bytes', '字节', 1],
];

/** Between units that differ by a factor. */
function converter(names: string, words: readonly string[], units: UnitChoices): CalculatorEntry {
  const { id, name } = named(names);
  return {
    id,
    ...name,
    words,
    inputs: [
      number('amount: Value|数值', [10, -1e15, 1e15]),
      choice('from: From|从', units),
      choice('to: To|到', units, units[4]?.[2] ?? 1),
    ],
    results: [
      answer('value: Result|结果', 'amount * from / to', { digits: 6 }),
      answer('one: One unit is|一单位等于', 'from / to', { digits: 6 }),
    ],
    why: bilingual('The value times the ratio of both units.|数值乘以两个单位之比。'),
  };
}

/** Units, shares and everyday sums. */
export const unitCalculators: readonly CalculatorEntry[] = [
  converter(
    'length: Length converter|长度换算',
    ['length', 'unit', 'units', 'distance', 'measurement', 'metric', '长度', '单位'],
    lengths,
  ),
  converter('weight: Weight converter|重量换算', ['weight', 'mass', '重量', '质量'], weights),
  converter('volume: Volume converter|体积换算', ['volume', 'cooking', 'recipe', '体积', '容量'], volumes),
  converter('time: Time converter|时间换算', ['time', 'time unit', '时间'], times),
  converter(
    'data: Data size converter|数据大小换算',
    ['data size', 'file size', 'bytes', '数据大小', '存储单位'],
    sizes,
  ),
  {
    id: 'temperature',
    ...bilingual('Temperature converter|温度换算'),
    words: ['temperature', 'celsius', 'fahrenheit', '温度', '摄氏度', '华氏度'],
    inputs: [
      number('degrees: Degrees|度数', [20, -459.67, 100000]),
      choice('from: From|从', [
        ['Celsius', '摄氏度', 1],
        ['Fahrenheit', '华氏度', 2],
        ['Kelvin', '开尔文', 3],
      ]),
    ],
    results: [
      answer('fahrenheit: Fahrenheit|华氏度', 'celsiusOf * 9 / 5 + 32', { unit: '°F', digits: 1 }),
      answer('celsius: Celsius|摄氏度', 'celsiusOf', { unit: '°C', digits: 1 }),
      answer('kelvin: Kelvin|开尔文', 'celsiusOf + 273.15', { unit: 'K', digits: 2 }),
    ].map((each) => ({
      ...each,
      formula: each.formula.replace(
        'celsiusOf',
        '(when(equal(from, 1), degrees, when(equal(from, 2), (degrees - 32) * 5 / 9, degrees - 273.15)))',
      ),
    })),
    why: bilingual('°F = °C × 9 / 5 + 32, and 0 °C is 273.15 K.|华氏 = 摄氏 × 9 / 5 + 32；0 °C = 273.15 K。'),
  },
  {
    id: 'percentage',
    ...bilingual('Percentage calculator|百分比计算器'),
    words: ['percentage', 'percent', '百分比'],
    inputs: [
      number('part: Part|部分', [30, -1e12, 1e12]),
      number('whole: Whole|整体', [120, 0.000001, 1e12]),
    ],
    results: [
      answer('share: Share|占比', 'part / whole * 100', { unit: '%' }),
      answer('change: Change from whole to part|变化', '(part - whole) / whole * 100', { unit: '%' }),
    ],
    why: bilingual('Part divided by whole, times 100.|部分除以整体再乘以 100。'),
  },
  {
    id: 'carbon',
    ...bilingual('Carbon footprint calculator|碳足迹计算器'),
    words: ['carbon', 'carbon footprint', 'co2', 'emission', 'emissions', '碳足迹', '碳排放'],
    inputs: [
      number('power: Electricity a month|每月用电', [250, 0, 100000], 'kWh'),
      number('car: By car a week|每周驾车', [120, 0, 10000], 'km'),
      number('flights: Hours of flight a year|每年飞行小时', [6, 0, 2000], 'h'),
      choice(
        'food: Food|饮食',
        [
          ['Meat every day', '每天吃肉', 2.6],
          ['Mixed', '均衡饮食', 1.9],
          ['Vegetarian', '素食', 1.4],
          ['Vegan', '纯素', 1.1],
        ],
        1.9,
      ),
      choice(
        'goods: Shopping|购物',
        [
          ['Little, often second-hand', '很少，常买二手', 0.7],
          ['Average', '一般', 1.4],
          ['A lot', '较多', 2.4],
        ],
        1.4,
      ),
    ],
    results: [
      answer(
        'total: CO₂ a year|每年二氧化碳',
        'power * 12 * 0.0004 + car * 52 * 0.00017 + flights * 0.15 + food + goods',
        { unit: 't' },
      ),
      answer('driving: Car|驾车', 'car * 52 * 0.00017', { unit: 't' }),
      answer('flying: Flights|飞行', 'flights * 0.15', { unit: 't' }),
      answer('electricity: Electricity|用电', 'power * 12 * 0.0004', { unit: 't' }),
      answer('eating: Food|饮食', 'food + 0', { unit: 't' }),
      answer('buying: Shopping|购物', 'goods + 0', { unit: 't' }),
      answer('average: Against the average of 6.5 t|与平均值 6.5 吨相比', '(total / 6.5 - 1) * 100', {
        unit: '%',
        digits: 0,
        asks: /\baverage\b|平均/i,
      }),
    ],
    parts: ['driving', 'flying', 'electricity', 'eating', 'buying'],
    best: 'lowest',
    tips: [
      bilingual('One flight less saves as much as months without a car.|少飞一次，相当于几个月不开车。'),
      bilingual('Cycle or take the train for distances under 30 km.|30 公里内骑车或乘火车。'),
      bilingual('Eat meat every other day only.|隔天吃肉即可。'),
      bilingual(
        'Buy second-hand and repair: making things costs the most.|买二手、多维修：制造环节排放最多。',
      ),
      bilingual(
        'Change to green electricity and turn the heating down by one degree.|改用绿电，暖气调低一度。',
      ),
    ],
    bands: [
      [3, 'Low', '较低', 'good'],
      [7, 'Medium', '中等', 'waiting'],
      [Infinity, 'High', '较高', 'bad'],
    ],
    why: bilingual(
      'Usual averages: 0.4 kg a kWh, 0.17 kg a kilometre by car, 150 kg an hour of flight. An estimate.|采用常见平均值：每度电 0.4 千克、驾车每公里 0.17 千克、飞行每小时 150 千克，仅供参考。',
    ),
  },
  {
    id: 'area',
    ...bilingual('Area calculator|面积计算器'),
    words: ['area', 'square footage', 'room size', '面积', '装修用量'],
    inputs: [
      number('length: Length|长', [5, 0, 100000], 'm'),
      number('width: Width|宽', [4, 0, 100000], 'm'),
    ],
    results: [
      answer('area: Area|面积', 'length * width', { unit: 'm²' }),
      answer('around: Way around|周长', '2 * (length + width)', { unit: 'm' }),
      answer('feet: In square feet|平方英尺', 'area * 10.7639', { unit: 'ft²', digits: 1 }),
    ],
    why: bilingual('Length times width.|长乘以宽。'),
  },
  {
    id: 'grade',
    ...bilingual('Grade calculator|成绩计算器'),
    words: ['grade', 'gpa', 'final grade', '成绩', '绩点'],
    inputs: [
      number('current: Grade so far|目前成绩', [82, 0, 100], '%'),
      number('weight: Weight of the final exam|期末占比', [40, 1, 100], '%'),
      number('wanted: Grade you want|目标成绩', [85, 0, 100], '%'),
    ],
    results: [
      answer(
        'needed: Needed in the exam|期末需要',
        '(wanted - current * (1 - weight / 100)) / (weight / 100)',
        { unit: '%', digits: 1 },
      ),
    ],
    why: bilingual(
      'What is missing to the grade you want, by the weight of the exam.|目标成绩与平时成绩之差除以期末占比。',
    ),
  },
  {
    id: 'arithmetic',
    ...bilingual('Calculator|计算器'),
    words: ['simple', 'basic', 'arithmetic', 'pocket', 'scientific', '简单', '四则运算'],
    inputs: [
      number('first: First number|第一个数', [12, -1e15, 1e15]),
      choice('operation: Operation|运算', [
        ['Plus', '加', 1],
        ['Minus', '减', 2],
        ['Times', '乘', 3],
        ['Divided by', '除', 4],
        ['To the power of', '乘方', 5],
      ]),
      number('second: Second number|第二个数', [3, -1e15, 1e15]),
    ],
    results: [
      answer(
        'value: Result|结果',
        'when(equal(operation, 1), first + second, when(equal(operation, 2), first - second, when(equal(operation, 3), first * second, when(equal(operation, 4), first / second, first ^ second))))',
        { digits: 8 },
      ),
    ],
    why: bilingual('The two numbers, put together as chosen.|按所选运算计算两个数。'),
  },
];
