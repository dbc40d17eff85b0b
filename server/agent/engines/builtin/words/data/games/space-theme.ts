import { itemOf, unitOf, type ThemeEntry } from './theme-entry.ts';

/** Colonies in space. */
export const spaceTheme: ThemeEntry = {
  id: 'space',
  words:
    /\bspace|galax\w+|planet\w*|star ?ships?|colon(?:y|ies|ization)|interstellar|太空|宇宙|星际|银河|殖民/i,
  base: ['Colony', '殖民地'],
  baseIcon: 'satellite',
  power: ['Power', '战力'],
  faction: ['Species', '种族'],
  resources: ['credits', 'metal', 'crystal', 'energy'],
  factions: ['terrans', 'robots', 'aliens'],
  worker: unitOf(['drone', 'bot'], ['Drones', '无人机'], [40, 15], [15, 0, 0, 5], {
    works: true,
    verb: 'build',
  }),
  units: [
    unitOf(['fighter', 'rocket'], ['Fighters', '战斗机'], [60, 25], [20, 6, 4, 10]),
    unitOf(['frigate', 'satellite'], ['Frigates', '护卫舰'], [140, 60], [35, 14, 12, 0]),
    unitOf(['cruiser', 'orbit'], ['Cruisers', '巡洋舰'], [320, 140], [60, 34, 28, 0]),
  ],
  items: [
    itemOf(
      ['Laser battery', '激光炮组'],
      'zap',
      ['Cuts through hulls at long range.', '远距离切割舰体。'],
      [180, 15, 0, 0],
    ),
    itemOf(
      ['Shield generator', '护盾发生器'],
      'shield',
      ['Takes the first blow so that nobody else has to.', '抵挡第一波攻击。'],
      [200, 0, 18, 0],
    ),
    itemOf(
      ['Mining rig', '采矿平台'],
      'pickaxe',
      ['Works on rocks nobody else wants.', '开采无人问津的小行星。'],
      [160, 0, 0, 12],
    ),
    itemOf(
      ['Star charts', '星图'],
      'compass',
      ['Shorter routes, fewer surprises.', '航线更短，意外更少。'],
      [90, 4, 4, 4],
    ),
    itemOf(
      ['Plasma torpedo', '等离子鱼雷'],
      'rocket',
      ['Best used once, and first.', '先发制人。'],
      [260, 25, 0, 0],
    ),
    itemOf(
      ['Hull plating', '装甲板'],
      'anvil',
      ['Three centimetres that matter.', '关键的三厘米。'],
      [140, 0, 12, 0],
    ),
  ],
  rivals: [
    ['Helios Union', '赫利俄斯联盟'],
    ['Vega Syndicate', '织女星财团'],
    ['Admiral Kest', '凯斯特上将'],
    ['Orion Guard', '猎户卫队'],
    ['Nova Prime', '新星首都'],
    ['The Hive', '蜂巢'],
    ['Kuiper Raiders', '柯伊伯劫掠者'],
    ['Titan Works', '泰坦工业'],
  ],
  letters: [
    [
      ['Docking approved', '停靠许可'],
      [
        'Your colony is on the charts now. Others have seen it too: build fighters soon.',
        '你的殖民地已标上星图，别人也看到了：尽快建造战斗机。',
      ],
    ],
    [
      ['Ore for sale', '出售矿石'],
      ['We pay well for crystal this cycle.', '本周期我们高价收购晶体。'],
    ],
  ],
  labels: { train: ['Shipyard', '船坞'] },
  fights: true,
  welcome: [
    'Found a colony, send drones to work, build a fleet and rise in the ranking.',
    '建立殖民地，派出无人机，组建舰队，登上排行榜。',
  ],
};
