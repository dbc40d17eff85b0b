import type { KnownGoods } from './known-goods.ts';

/** What stands and is used at home, at school and outdoors. */
export const goodsUsed: readonly KnownGoods[] = [
  {
    kind: /\btext ?books?$/i,
    goods: [
      'Calculus, first course|28|Second edition with a few notes in pencil.',
      'Introduction to economics|24|Clean pages, one bent corner.',
      'Organic chemistry|35|With the answers to all exercises.',
      'Programming in Python|22|Read once, without marks.',
    ],
  },
  {
    kind: /\b(?:laptops?|computers?|notebooks computers)$/i,
    goods: [
      'Laptop, 14 inches|899|16 GB of memory and nine hours without a socket.',
      'Laptop, 16 inches|1390|For pictures and video, with a bright screen.',
      'Mini computer|549|Hides behind a monitor and makes no sound.',
    ],
  },
  {
    kind: /\b(?:smart ?phones?|phones?|mobiles)$/i,
    goods: [
      'Phone, 6.1 inches, 128 GB|599|Two cameras and seven years of updates.',
      'Small phone, 5.4 inches|449|Fits a shirt pocket.',
      'Repairable phone|579|The battery is changed without a tool.',
    ],
  },
  {
    kind: /\b(?:headphones?|earbuds|audio)$/i,
    goods: [
      'Over-ear headphones|179|They quieten a train and last thirty hours.',
      'Wireless earbuds|99|Three sizes of tips, and rain does not matter.',
      'Portable speaker|69|For a kitchen or a picnic of ten.',
    ],
  },
  {
    kind: /\b(?:cameras?|photography)$/i,
    goods: [
      'Mirrorless camera|1090|24 megapixels with a stabilised sensor.',
      'Instant camera|89|The picture is in your hand after a minute.',
      'Lens, 35 mm|390|The one that stays on.',
    ],
  },
  {
    kind: /\belectronics$/i,
    goods: [
      'Tablet, 11 inches|399|With a pen that needs no charging.',
      'Over-ear headphones|179|They quieten a train and last thirty hours.',
      'Portable speaker|69|For a kitchen or a picnic of ten.',
      'Monitor, 27 inches|249|Sharp text, and it turns upright.',
    ],
  },
  {
    kind: /\b(?:furniture)$/i,
    goods: [
      'Oak desk, 140 cm|320|Solid, with a drawer for pens.',
      'Reading chair|240|High back and washable cover.',
      'Bookshelf with five boards|129|Taken apart and put together without tools.',
      'Bedside table, round|79|Ash, with a shelf below.',
    ],
  },
  {
    kind: /\b(?:sofas?|couches)$/i,
    goods: [
      'Two-seat sofa, grey|690|The covers come off and go into the wash.',
      'Corner sofa with a bed|1190|Sleeps two, with a box for the blankets.',
      'Small velvet sofa|590|For halls, bays and short evenings.',
    ],
  },
  {
    kind: /\b(?:lamps?|lighting|lights)$/i,
    goods: [
      'Reading lamp with an arm|69|Stays where it is put.',
      'Paper pendant, 50 cm|39|Soft light for the middle of a room.',
      'Table lamp, brass|95|Dimmed by touch in three steps.',
    ],
  },
  {
    kind: /\b(?:home ?d[eé]cor|decorations?|home goods|homeware)$/i,
    goods: [
      'Stoneware vase|34|Each with its own run of glaze.',
      'Linen cushion, 50 by 50|29|With a zip and a filling of feathers.',
      'Wool throw|79|Woven in one piece, 130 by 180.',
      'Round mirror, 60 cm|89|In a thin frame of oak.',
    ],
  },
  {
    kind: /\b(?:kitchenware|cookware|kitchen (?:goods|utensils|tools)|utensils)$/i,
    goods: [
      'Cast-iron pan, 26 cm|49|For every stove, and for the grandchildren.',
      'Chef’s knife, 20 cm|79|Holds its edge and is easily sharpened.',
      'Chopping board, beech|28|End grain with a groove.',
      'Stock pot, six litres|65|With a lid that strains.',
    ],
  },
  {
    kind: /\bcandles?$/i,
    goods: [
      'Beeswax candle, 20 cm|12|Burns slowly and smells of honey.',
      'Scented candle, cedar|29|Forty hours in a glass with a lid.',
      'Twelve tea lights|8|Soy wax in cups of glass.',
    ],
  },
  {
    kind: /\b(?:flowers|bouquets?)$/i,
    goods: [
      'Bouquet of the season|32|What the field has today, tied by hand.',
      'Twelve roses|45|Red, white or mixed.',
      'Tulips, a bunch of ten|14|From February to May.',
    ],
  },
  {
    kind: /\b(?:house ?plants|plants)$/i,
    goods: [
      'Monstera, 60 cm|39|For a bright place without sun.',
      'Snake plant|24|Asks for water once in three weeks.',
      'Olive tree, small|49|For a balcony to the south.',
    ],
  },
  {
    kind: /\b(?:games|board games|puzzles)$/i,
    goods: [
      'Island traders|39|Two to four players, an hour and a half.',
      'Night train|24|A quick game of cards for six.',
      'Puzzle, 1000 pieces|19|A harbour in the evening.',
    ],
  },
  {
    kind: /\b(?:toys|children['’]?s toys)$/i,
    goods: [
      'Wooden train set|49|Forty parts that fit all other tracks.',
      'Building blocks, 100|35|Beech in six colours.',
      'Cloth doll|27|Washable, with a coat to take off.',
      'Kite for beginners|18|Flies in light wind.',
    ],
  },
  {
    kind: /\b(?:stationery|office supplies|school supplies|notebooks|pens)$/i,
    goods: [
      'Notebook A5, dotted|12|192 pages that lie flat.',
      'Fountain pen|35|Steel nib, medium.',
      'Set of six fineliners|14|Waterproof black, 0.1 to 0.8.',
      'Desk folder|18|With seven pockets.',
    ],
  },
  {
    kind: /\b(?:sports? (?:equipment|goods|gear)|fitness equipment|sportswear|sports)$/i,
    goods: [
      'Yoga mat, 5 mm|39|Natural rubber that does not slip.',
      'Pair of dumbbells, 5 kg|45|Covered, so that they do not roll.',
      'Skipping rope|15|With ball bearings, length to be set.',
      'Foam roller|25|For calves and backs after a run.',
    ],
  },
  {
    kind: /\b(?:tents?|camping (?:gear|equipment))$/i,
    goods: [
      'Tent for two, 2.1 kg|249|Stands in four minutes.',
      'Sleeping bag, 5 °C|119|Down that was used before.',
      'Gas stove|45|Boils half a litre in three minutes.',
    ],
  },
  {
    kind: /\b(?:(?:hand |power |garden )?tools)$/i,
    goods: [
      'Cordless drill, 18 V|129|With two batteries and a case.',
      'Set of eight screwdrivers|34|Handles that stay dry in the hand.',
      'Pruning shears|39|Cut to two centimetres.',
      'Spirit level, 60 cm|24|Checked before it leaves us.',
    ],
  },
  {
    kind: /\b(?:baby (?:products|clothes|goods|items)|baby care)$/i,
    goods: [
      'Cotton bodysuits, three|24|With snaps at the shoulder.',
      'Baby blanket, muslin|19|Four layers, 120 by 120.',
      'Wooden rattle|12|Oiled beech, safe to chew.',
    ],
  },
  {
    kind: /\b(?:vitamins?|supplements?|medicines?|medications?)$/i,
    goods: [
      'Vitamin D3 drops|12|Enough for three months.',
      'Magnesium tablets|14|Sixty, to be taken in the evening.',
      'Cough syrup with thyme|9|For grown-ups and children from six.',
    ],
  },
];
