import { answer, bilingual, choice, number, several, type CalculatorEntry } from './calculator-entry.ts';

const money = { money: true };
const metres = { unit: 'm', imperial: { unit: 'ft', factor: 0.3048 } };
const squareMetres = { unit: 'm²', digits: 1, imperial: { unit: 'ft²', factor: 0.09290304 } };
const rooms = several('room|rooms|房间', 'wall|walls|墙面', 'area|areas|区域');

/** What every room has. */
const ofRoom = [
  number('length: Length of the room|房间长', [5, 0.1, 1000], { ...metres, called: /\broom length\b/i }),
  number('width: Width of the room|房间宽', [4, 0.1, 1000], { ...metres, called: /\broom width\b/i }),
  number('height: Height of the room|层高', [2.5, 0.1, 100], {
    ...metres,
    called: /\b(?:room|wall|ceiling) height\b/i,
  }),
  number('doors: Doors|门', [1, 0, 100], { called: /\bnumber of doors\b/i }),
  number('windows: Windows|窗', [2, 0, 100], { called: /\bnumber of windows\b/i }),
];
const floorOf = ofRoom.slice(0, 2);
const wallArea = 'max(0, 2 * (length + width) * height - doors * 1.9 - windows * 1.5)';
const area = answer('area: Wall area|墙面面积', wallArea, squareMetres);
const withoutOpenings =
  'Four walls less 1.9 m² for each door and 1.5 m² for each window|四面墙减去每扇门 1.9 m²、每扇窗 1.5 m²';
const [lessEn = '', lessZh = ''] = withoutOpenings.split('|');

const ofPaint = [
  number('coats: Coats|涂刷遍数', [2, 1, 10], { called: /\bnumber of coats\b/i }),
  number('coverage: Area that one litre covers|每升涂布面积', [10, 0.1, 100], {
    unit: 'm²',
    called: /\bcoverage(?: per (?:lit(?:er|re)|gallon))?\b/i,
  }),
  number('can: Litres in a can|每桶升数', [5, 0.1, 100], 'l'),
  number('price: Price of a can|每桶价格', [32, 0, 100000], {
    called: /\bprice (?:per|of a|for a) (?:can|tin|bucket)\b/i,
  }),
];
const ofRolls = [
  number('rollWidth: Width of a roll|壁纸幅宽', [0.53, 0.05, 10], {
    ...metres,
    called: /\broll width\b|\bwidth of (?:a|the) roll\b/i,
  }),
  number('rollLength: Length of a roll|壁纸卷长', [10.05, 0.5, 1000], {
    ...metres,
    called: /\broll length\b|\blength of (?:a|the) roll\b/i,
  }),
  number('repeat: Pattern repeat|花型重复', [0, 0, 300], {
    unit: 'cm',
    called: /\bpattern (?:repeat|match)\b/i,
  }),
  number('rollPrice: Price of a roll|每卷价格', [24, 0, 100000], {
    called: /\bprice (?:per|of a|for a|for each) roll\b|\broll price\b/i,
  }),
];
/** Whole strips from the roll, and as many of them as stand side by side on the walls. */
const strips = `ceil(${wallArea} / height / rollWidth)`;
const rolls = `ceil(${strips} / max(1, floor(rollLength / (height + repeat / 100))))`;

const paintTips = [
  bilingual('Dark walls under a light colour need a primer or one coat more.|深色墙改浅色需底漆或多刷一遍。'),
  bilingual('Buy cans of one batch, so that the colour is the same everywhere.|购买同一批次，颜色才一致。'),
];
const paperTips = [
  bilingual('Take rolls of one batch number, and one more for repairs.|选同一批号，并多备一卷修补。'),
  bilingual('A pattern that repeats costs more of every strip.|花型重复越大，每幅损耗越多。'),
];
const painted = { input: 'covering', value: 0 };
const papered = { input: 'covering', value: 1 };

/** What the walls and floors of rooms need. */
export const roomCalculators: readonly CalculatorEntry[] = [
  {
    id: 'paint',
    ...bilingual('Paint calculator|涂料计算器'),
    words: ['paint', 'painting', 'wall paint', 'paint cost', '油漆', '涂料'],
    inputs: [...ofRoom, ...ofPaint],
    results: [
      answer('litres: Paint needed|所需涂料', `${wallArea} * coats / coverage`, { unit: 'l', digits: 1 }),
      area,
      answer('cans: Cans to buy|购买桶数', 'ceil(litres / can)', { digits: 0 }),
      answer('cost: Cost|费用', 'cans * price', money),
    ],
    several: { of: rooms, sums: ['area', 'litres', 'cans', 'cost'] },
    best: 'lowest',
    why: bilingual(
      `${lessEn}, times the coats, by what a litre covers.|${lessZh}，乘以遍数，除以每升涂布面积。`,
    ),
    tips: paintTips,
  },
  {
    id: 'wallpaper',
    ...bilingual('Wallpaper calculator|壁纸计算器'),
    words: ['wallpaper', 'wallpapers', 'wall covering', 'wallcovering', 'wallpaper cost', '壁纸', '墙纸'],
    inputs: [...ofRoom, ...ofRolls],
    results: [
      answer('rolls: Rolls to buy|所需卷数', rolls, { digits: 0 }),
      area,
      answer('strips: Strips|幅数', strips, { digits: 0 }),
      answer('cost: Cost|费用', 'rolls * rollPrice', money),
    ],
    several: { of: rooms, sums: ['area', 'strips', 'rolls', 'cost'] },
    best: 'lowest',
    why: bilingual(
      `${lessEn}, in strips as wide as a roll; a roll gives as many whole strips as its length holds.|${lessZh}，按壁纸幅宽分幅，每卷可裁的整幅数由卷长决定。`,
    ),
    tips: paperTips,
  },
  {
    id: 'walls',
    ...bilingual('Paint and wallpaper calculator|涂料与壁纸计算器'),
    words: ['paint and wallpaper', 'wallpaper and paint', 'paint or wallpaper', 'wallpaper or paint'],
    inputs: [
      choice('covering: Walls|墙面', [
        ['Paint', '涂料', 0],
        ['Wallpaper', '壁纸', 1],
      ]),
      ...ofRoom,
      ...ofPaint.map((input) => ({ ...input, onlyFor: painted })),
      ...ofRolls.map((input) => ({ ...input, onlyFor: papered })),
    ],
    results: [
      answer(
        'cost: Cost|费用',
        `when(covering, ${rolls} * rollPrice, ceil(${wallArea} * coats / coverage / can) * price)`,
        money,
      ),
      area,
      answer('litres: Paint needed|所需涂料', 'when(covering, 0, area * coats / coverage)', {
        unit: 'l',
        digits: 1,
      }),
      answer('cans: Cans to buy|购买桶数', 'ceil(litres / can)', { digits: 0 }),
      answer('rolls: Rolls of wallpaper|壁纸卷数', `when(covering, ${rolls}, 0)`, { digits: 0 }),
    ],
    several: { of: rooms, sums: ['area', 'litres', 'cans', 'rolls', 'cost'] },
    best: 'lowest',
    why: bilingual(
      `${lessEn}. Paint by the coats and what a litre covers, wallpaper in whole strips from whole rolls.|${lessZh}。涂料按遍数与每升面积计算，壁纸按整幅整卷计算。`,
    ),
    tips: [...paintTips, ...paperTips],
  },
  {
    id: 'flooring',
    ...bilingual('Flooring calculator|地面材料计算器'),
    words: ['flooring', 'flooring cost', 'tile', 'tiles', 'carpet', 'laminate', '地板', '瓷砖'],
    inputs: [
      choice(
        'material: Material, price a m²|材料（每平米价格）',
        [
          ['Laminate', '强化地板', 18],
          ['Vinyl', '乙烯基', 26],
          ['Tiles', '瓷砖', 34],
          ['Carpet', '地毯', 22],
          ['Solid wood', '实木', 62],
        ],
        { initial: 18, asks: /\bmaterials?\b|材料/i },
      ),
      ...floorOf,
      number('waste: Waste|损耗', [10, 0, 100], {
        unit: '%',
        called: /\bwaste percentage\b|\bwastage\b/i,
      }),
      number('box: Area in a box|每箱面积', [2.2, 0.1, 100], 'm²'),
      number('labour: Labour a m²|每平米人工', [15, 0, 10000], { called: /\blabou?r cost\b/i }),
      number('tax: Tax|税率', [0, 0, 100], { unit: '%', asks: /\btax\b|税/i }),
    ],
    results: [
      answer('total: Total cost|总费用', '(boxes * box * material + area * labour) * (1 + tax / 100)', money),
      answer('area: Floor area|地面面积', 'length * width', squareMetres),
      answer('boxes: Boxes|箱数', 'ceil(area * (1 + waste / 100) / box)', { digits: 0 }),
      answer('materialCost: Material|材料费', 'boxes * box * material', money),
      answer('labourCost: Labour|人工费', 'area * labour', money),
    ].map((each) =>
      each.id === 'total'
        ? {
            ...each,
            formula:
              '(ceil(length * width * (1 + waste / 100) / box) * box * material + length * width * labour) * (1 + tax / 100)',
          }
        : each,
    ),
    several: { of: rooms, sums: ['area', 'boxes', 'materialCost', 'labourCost', 'total'] },
    parts: ['materialCost', 'labourCost'],
    best: 'lowest',
    why: bilingual(
      'The area with what is cut off, in whole boxes, times the price, and the labour for the area.|面积加损耗按整箱计算材料费，再加人工费。',
    ),
    tips: [bilingual('Keep one box for later repairs.|多留一箱备修。')],
  },
];
