import { itemOf, unitOf, type ThemeEntry } from './theme-entry.ts';

/** Realms with castles; what a game is where nothing else is said. */
export const castleTheme: ThemeEntry = {
  id: 'castle',
  words: /(?:)/,
  base: ['City', '城市'],
  baseIcon: 'castle',
  power: ['Power', '战力'],
  faction: ['Race', '种族'],
  resources: ['gold', 'iron', 'wood', 'wheat'],
  factions: ['humans', 'elves', 'dwarves', 'orcs'],
  worker: unitOf(['worker', 'worker'], ['Workers', '工人'], [40, 10], [15, 0, 0, 6], { works: true }),
  units: [
    unitOf(['soldier', 'sword'], ['Soldiers', '士兵'], [50, 20], [20, 5, 4, 10]),
    unitOf(['archer', 'target'], ['Archers', '弓箭手'], [70, 15], [25, 8, 3, 0]),
    unitOf(['knight', 'shield'], ['Knights', '骑士'], [140, 60], [45, 16, 14, 0]),
  ],
  items: [
    itemOf(
      ['Iron sword', '铁剑'],
      'sword',
      ['Plain, sharp and well balanced.', '朴素、锋利、平衡。'],
      [120, 10, 0, 0],
    ),
    itemOf(
      ['Oak shield', '橡木盾'],
      'shield',
      ['Stops what the armour would not.', '挡住铠甲挡不住的。'],
      [100, 0, 10, 0],
    ),
    itemOf(
      ['War axe', '战斧'],
      'axe',
      ['Needs both hands and some room.', '需要双手与空间。'],
      [180, 16, 0, 0],
    ),
    itemOf(
      ['Steel pickaxe', '钢镐'],
      'pickaxe',
      ['The mines give more to whoever owns one.', '矿山产出更多。'],
      [150, 0, 0, 10],
    ),
    itemOf(
      ['Healing draught', '治疗药水'],
      'flask',
      ['Bitter, but it works before sunrise.', '味苦但见效快。'],
      [80, 0, 6, 0],
    ),
    itemOf(
      ['Banner of the realm', '王国旗帜'],
      'crown',
      ['Nobody runs while it stands.', '旗在人在。'],
      [220, 10, 10, 0],
    ),
    itemOf(
      ['Plough', '犁'],
      'sprout',
      ['Straighter furrows, fuller barns.', '田垄笔直，仓廪充实。'],
      [130, 0, 0, 10],
    ),
    itemOf(
      ['Tower crossbow', '塔弩'],
      'target',
      ['Looks over the wall so that you need not.', '越墙而望。'],
      [200, 0, 18, 0],
    ),
  ],
  rivals: [
    ['Mira Oakhand', '米拉·橡手'],
    ['Torvald the Grey', '灰袍托瓦尔德'],
    ['Ysolde of the Fen', '沼地的伊索德'],
    ['Brann Ironfoot', '铁足布兰'],
    ['Kestrel Vane', '凯斯特·韦恩'],
    ['Queen Sabriel', '女王萨布莉尔'],
    ['Old Hagen', '老哈根'],
    ['Aurek Flamebrow', '焰眉奥雷克'],
    ['Lord Ashdown', '阿什当勋爵'],
  ],
  letters: [
    [
      ['An alliance?', '结盟吗？'],
      [
        'Our borders touch and our enemies are the same. Send word if you would rather trade than fight.',
        '我们边境相连，敌人相同。若愿贸易而非战斗，请回信。',
      ],
    ],
    [
      ['Wheat for iron', '以粮换铁'],
      [
        'The harvest was good here and the mines are empty. Perhaps it is the other way round with you.',
        '我们收成好而矿山空，也许你们相反。',
      ],
    ],
    [
      ['Your wall is low', '你的城墙太低'],
      [
        'My scouts walked around it in an hour. Think about that before winter.',
        '我的斥候一小时就绕了一圈，入冬前想想吧。',
      ],
    ],
  ],
  fights: true,
  welcome: [
    'Choose who you are, send your people to work, build, train and fight your way up the ranking.',
    '选择身份，派人工作，建设、训练、战斗，登上排行榜。',
  ],
};
