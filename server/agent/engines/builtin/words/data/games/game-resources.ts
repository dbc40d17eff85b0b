/** A text in both languages. */
export type Pair = readonly [en: string, zh: string];

export interface ResourceEntry {
  id: string;
  name: Pair;
  icon: string;
  /** Other words for it. */
  words?: RegExp;
  /** The work that brings it. */
  task: Pair;
  /** What one is worth in money. */
  worth: number;
  isMoney?: boolean;
}

const of = (id: string, name: Pair, rest: Omit<ResourceEntry, 'id' | 'name'>): ResourceEntry => ({
  id,
  name,
  ...rest,
});

/** What is gathered, spent and traded in games. */
export const resourceEntries: readonly ResourceEntry[] = [
  of('gold', ['Gold', '黄金'], {
    icon: 'coins',
    task: ['Mine gold', '开采黄金'],
    worth: 1,
    isMoney: true,
    words: /金币/,
  }),
  of('coins', ['Coins', '金币'], {
    icon: 'coins',
    task: ['Sell at the market', '赶集'],
    worth: 1,
    isMoney: true,
    words: /\bcoins?\b|硬币/i,
  }),
  of('money', ['Money', '资金'], {
    icon: 'coins',
    task: ['Run errands', '跑腿'],
    worth: 1,
    isMoney: true,
    words: /\bmoney|cash|dollars?\b|金钱|钱/i,
  }),
  of('credits', ['Credits', '信用点'], {
    icon: 'coins',
    task: ['Run a freight route', '货运'],
    worth: 1,
    isMoney: true,
    words: /\bcredits?\b/i,
  }),
  of('silver', ['Silver', '白银'], { icon: 'gem', task: ['Mine silver', '开采白银'], worth: 3 }),
  of('iron', ['Iron', '铁矿'], { icon: 'anvil', task: ['Mine iron', '开采铁矿'], worth: 3, words: /铁/ }),
  of('wood', ['Wood', '木材'], {
    icon: 'tree',
    task: ['Fell trees', '伐木'],
    worth: 2,
    words: /\b(?:wood|lumber|timber)\b|木/i,
  }),
  of('stone', ['Stone', '石料'], {
    icon: 'mountain',
    task: ['Quarry stone', '采石'],
    worth: 2,
    words: /\bstones?\b|石/i,
  }),
  of('wheat', ['Wheat', '小麦'], { icon: 'wheat', task: ['Harvest wheat', '收割小麦'], worth: 2 }),
  of('grain', ['Grain', '谷物'], {
    icon: 'wheat',
    task: ['Harvest grain', '收割谷物'],
    worth: 2,
    words: /\bgrains?\b|粮/i,
  }),
  of('food', ['Food', '粮食'], { icon: 'apple', task: ['Gather food', '采集食物'], worth: 2, words: /食物/ }),
  of('water', ['Water', '水'], { icon: 'droplets', task: ['Draw water', '取水'], worth: 1 }),
  of('clay', ['Clay', '黏土'], { icon: 'house', task: ['Dig clay', '挖黏土'], worth: 2 }),
  of('coal', ['Coal', '煤炭'], { icon: 'flame', task: ['Mine coal', '采煤'], worth: 2, words: /煤/ }),
  of('steel', ['Steel', '钢'], { icon: 'shield', task: ['Forge steel', '炼钢'], worth: 5 }),
  of('oil', ['Oil', '石油'], { icon: 'droplets', task: ['Pump oil', '抽油'], worth: 4 }),
  of('metal', ['Metal', '金属'], {
    icon: 'anvil',
    task: ['Mine metal', '开采金属'],
    worth: 3,
    words: /\bmetals?\b/i,
  }),
  of('crystal', ['Crystal', '晶体'], {
    icon: 'diamond',
    task: ['Cut crystal', '切割晶体'],
    worth: 4,
    words: /\bcrystals?\b|水晶/i,
  }),
  of('energy', ['Energy', '能量'], {
    icon: 'zap',
    task: ['Run the reactor', '运行反应堆'],
    worth: 2,
    words: /能源/,
  }),
  of('gas', ['Gas', '气体'], { icon: 'orbit', task: ['Collect gas', '采集气体'], worth: 4 }),
  of('mana', ['Mana', '魔力'], {
    icon: 'sparkles',
    task: ['Channel mana', '凝聚魔力'],
    worth: 4,
    words: /法力/,
  }),
  of('gems', ['Gems', '宝石'], {
    icon: 'gem',
    task: ['Search for gems', '寻找宝石'],
    worth: 8,
    words: /\b(?:gems?|diamonds?|jewels?)\b|钻石/i,
  }),
  of('fish', ['Fish', '鱼'], { icon: 'fish', task: ['Go fishing', '捕鱼'], worth: 3 }),
  of('meat', ['Meat', '肉'], { icon: 'beef', task: ['Go hunting', '狩猎'], worth: 4 }),
  of('corn', ['Corn', '玉米'], { icon: 'sprout', task: ['Grow corn', '种玉米'], worth: 3 }),
  of('carrots', ['Carrots', '胡萝卜'], {
    icon: 'leaf',
    task: ['Grow carrots', '种胡萝卜'],
    worth: 3,
    words: /\bcarrots?\b/i,
  }),
  of('potatoes', ['Potatoes', '土豆'], {
    icon: 'sprout',
    task: ['Grow potatoes', '种土豆'],
    worth: 2,
    words: /\bpotato(?:es)?\b/i,
  }),
  of('tomatoes', ['Tomatoes', '番茄'], {
    icon: 'apple',
    task: ['Grow tomatoes', '种番茄'],
    worth: 4,
    words: /\btomato(?:es)?\b|西红柿/i,
  }),
  of('apples', ['Apples', '苹果'], {
    icon: 'apple',
    task: ['Pick apples', '摘苹果'],
    worth: 4,
    words: /\bapples?\b/i,
  }),
  of('strawberries', ['Strawberries', '草莓'], {
    icon: 'heart',
    task: ['Grow strawberries', '种草莓'],
    worth: 5,
    words: /\bstrawberr(?:y|ies)\b/i,
  }),
  of('eggs', ['Eggs', '鸡蛋'], {
    icon: 'egg',
    task: ['Collect eggs', '收鸡蛋'],
    worth: 3,
    words: /\beggs?\b|蛋/i,
  }),
  of('milk', ['Milk', '牛奶'], { icon: 'milk', task: ['Milk the cows', '挤奶'], worth: 5 }),
  of('wool', ['Wool', '羊毛'], { icon: 'feather', task: ['Shear the sheep', '剪羊毛'], worth: 6 }),
];
