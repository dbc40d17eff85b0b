/** What goods cost, by what they are called: from, to and in steps of. The first that fits counts. */
const ranges: readonly (readonly [words: RegExp, low: number, high: number, step: number])[] = [
  [
    /\b(?:strings?|reeds?|plectrums?|picks|straps?|sheet music|stands?)\b(?! instruments?)|琴弦|谱架/i,
    8,
    45,
    1,
  ],
  [/\bukuleles?|recorders?|harmonicas?|尤克里里|竖笛|口琴/i, 39, 149, 5],
  [/\b(?:pianos?|harps?|drum ?kits?)\b|钢琴|竖琴/i, 1400, 6900, 50],
  [/\b(?:cellos?|double bass|saxophones?|bassoons?|tubas?)\b|大提琴|萨克斯/i, 890, 2900, 10],
  [
    /\b(?:violins?|violas?|clarinets?|trumpets?|trombones?|flutes?|oboes?|horns?|accordions?)\b|小提琴|单簧管|小号|长笛/i,
    290,
    1400,
    10,
  ],
  [/\b(?:guitars?|bass(?:es)?|keyboards?|synth\w*|banjos?|mandolins?)\b|吉他|电子琴|键盘/i, 190, 890, 10],
  [/\b(?:drums?|djembes?|caj[oó]ns?|bongos?|congas?)\b|鼓/i, 89, 490, 10],
  [/\binstruments?\b|乐器/i, 120, 900, 10],
  [/\b(?:e-bikes?|cargo bikes?)\b|电动车/i, 1900, 4900, 50],
  [/\b(?:bikes?|bicycles?)\b|自行车/i, 290, 1900, 10],
  [/\b(?:laptops?|notebook computers?|computers?)\b|电脑/i, 590, 2200, 10],
  [/\b(?:smartphones?|phones?|tablets?)\b|手机|平板/i, 190, 1200, 10],
  [/\b(?:cameras?|lens(?:es)?)\b|相机|镜头/i, 240, 1900, 10],
  [/\b(?:televisions?|tvs?|monitors?)\b|电视|显示器/i, 190, 1600, 10],
  [/\b(?:headphones?|speakers?|earbuds)\b|耳机|音箱/i, 39, 349, 5],
  [/\b(?:sofas?|couch(?:es)?|beds?|wardrobes?)\b|沙发|床|衣柜/i, 390, 1900, 10],
  [/\b(?:tables?|desks?|cabinets?|cupboards?)\b|桌|柜/i, 120, 890, 10],
  [/\b(?:chairs?|armchairs?|stools?|benches|bench)\b|椅|凳/i, 59, 390, 5],
  [/\b(?:tents?|kayaks?|surfboards?|snowboards?|skis)\b|帐篷|皮划艇/i, 120, 690, 10],
  [/\b(?:coats?|jackets?|suits?|boots?)\b|外套|夹克|靴/i, 89, 290, 5],
  [/\b(?:shoes?|sneakers?|dress(?:es)?|trousers|jeans)\b|鞋|连衣裙|裤/i, 49, 160, 5],
  [/\b(?:shirts?|t-shirts?|skirts?|jumpers?|hats?|scar(?:f|ves))\b|衬衫|围巾|帽/i, 19, 79, 5],
  [/\b(?:dolls?|puzzles?|toys?|blocks|teddy)\b|玩具|积木/i, 9, 59, 1],
  [/\b(?:rods?|reels?|waders)\b/i, 39, 219, 5],
  [/\b(?:lures?|hooks?|floats?|baits?|fishing lines?|fly lines?)\b/i, 4, 22, 1],
  [/\b(?:seeds?|seedlings?|bulbs?)\b|种子/i, 3, 12, 1],
  [/\b(?:cups?|mugs?|bowls?|plates?|saucers?|vases?|jugs?|teapots?)\b/i, 16, 64, 2],
  [/\b(?:games?)\b/i, 12, 59, 1],
  [/\b(?:cakes?|tarts?|torte)\b|蛋糕/i, 22, 58, 1],
  [/\b(?:bread|loaf|rolls?|croissants?|cookies|biscuits)\b|面包|饼干/i, 3, 9, 1],
  [/\b(?:coffee|teas?|honey|jams?|chocolates?|cheeses?)\b|咖啡|茶|蜂蜜|巧克力/i, 6, 24, 1],
];

/** What something of such a name costs; `random` lies between 0 and 1. Undefined where nothing is known. */
export function priceOfGoods(name: string, random: number): number | undefined {
  const found = ranges.find(([words]) => words.test(name));
  if (!found) return undefined;
  const [, low, high, step] = found;
  return low + Math.round((random * (high - low)) / step) * step;
}
