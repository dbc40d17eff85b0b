import type { Pair } from './game-resources.ts';

export interface FactionEntry {
  id: string;
  words: RegExp;
  name: Pair;
  icon: string;
  text: Pair;
  /** Per cent of attack, defence, harvest, trade, speed. */
  attributes: readonly [number, number, number, number, number];
}

function of(
  ...[[id, words, icon], name, text, attributes]: readonly [
    head: readonly [id: string, words: RegExp, icon: string],
    name: Pair,
    text: Pair,
    attributes: FactionEntry['attributes'],
  ]
): FactionEntry {
  return { id, words, icon, name, text, attributes };
}

/** Peoples and classes that games know, and what they are good at. */
export const factionEntries: readonly FactionEntry[] = [
  of(
    ['humans', /^humans?$|人类/i, 'crown'],
    ['Humans', '人类'],
    [
      'Traders and builders who get on with everyone and pay less for everything.',
      '善于贸易与建设，各项花费更低。',
    ],
    [5, 5, 5, 20, 5],
  ),
  of(
    ['elves', /^(?:elf|elves)$|精灵/i, 'leaf'],
    ['Elves', '精灵'],
    [
      'Quick archers of the old forests, ahead of everybody but thinly armoured.',
      '古老森林的迅捷弓手，速度出众但防御薄弱。',
    ],
    [10, -10, 15, 0, 25],
  ),
  of(
    ['dwarves', /^dwar(?:f|fs|ves)$|矮人/i, 'pickaxe'],
    ['Dwarves', '矮人'],
    [
      'Miners under the mountain: no wall stands longer and no seam stays hidden.',
      '山底的矿工，城墙坚固，矿藏尽出。',
    ],
    [0, 20, 25, 0, -10],
  ),
  of(
    ['dragonborn', /^dragon ?born(?:s|e)?$|龙裔|龙人/i, 'flame'],
    ['Dragonborns', '龙裔'],
    [
      'Heirs of the dragons, feared in battle and proud enough to pay the full price.',
      '龙的后裔，战场上令人畏惧，花费也更高。',
    ],
    [30, 10, 0, -10, 0],
  ),
  of(
    ['orcs', /^or[ck]s?$|兽人/i, 'axe'],
    ['Orcs', '兽人'],
    ['They hit first and hard, and care little for fields and ledgers.', '先下手为强，不善耕作与账目。'],
    [25, 5, -5, -10, 10],
  ),
  of(
    ['undead', /^undeads?$|亡灵|不死/i, 'ghost'],
    ['Undead', '亡灵'],
    ['They never tire and never haggle; few of them are ever lost for good.', '不知疲倦，也从不讨价还价。'],
    [10, 25, 0, -15, 5],
  ),
  of(
    ['goblins', /^goblins?$|哥布林|地精/i, 'zap'],
    ['Goblins', '哥布林'],
    ['Small, quick and always with something to sell.', '小巧敏捷，总有东西可卖。'],
    [-5, -5, 10, 20, 20],
  ),
  of(
    ['trolls', /^trolls?$|巨魔/i, 'mountain'],
    ['Trolls', '巨魔'],
    ['Slow to anger, slow to train, hard to move.', '不易动怒，训练缓慢，难以撼动。'],
    [20, 20, 0, -5, -20],
  ),
  of(
    ['vikings', /^vikings?$|维京/i, 'axe'],
    ['Vikings', '维京人'],
    ['Raiders of the northern coasts who come back with full ships.', '北方海岸的劫掠者，总是满载而归。'],
    [20, 0, 5, 5, 10],
  ),
  of(
    ['romans', /^romans?$|罗马/i, 'landmark'],
    ['Romans', '罗马人'],
    ['Roads, walls and legions, in that order.', '道路、城墙与军团。'],
    [10, 15, 0, 10, 5],
  ),
  of(
    ['knights', /^knights?$|骑士/i, 'shield'],
    ['Knights', '骑士'],
    ['Heavy armour and an oath to keep.', '重甲在身，信守誓言。'],
    [10, 25, 0, 0, -5],
  ),
  of(
    ['warriors', /^warriors?$|战士/i, 'swords'],
    ['Warriors', '战士'],
    ['They meet every problem with a blade.', '以刀剑应对一切。'],
    [25, 10, 0, 0, 0],
  ),
  of(
    ['mages', /^(?:mages?|wizards?|sorcerers?)$|法师|巫师/i, 'wand'],
    ['Mages', '法师'],
    ['Great power from a safe distance.', '远距离施展强大力量。'],
    [30, -10, 5, 0, 10],
  ),
  of(
    ['archers', /^(?:archers?|rangers?|hunters?)$|弓箭手|游侠|猎人/i, 'target'],
    ['Archers', '弓箭手'],
    ['Sharp eyes, quick hands, light feet.', '眼疾手快，步履轻盈。'],
    [15, 0, 10, 0, 20],
  ),
  of(
    ['rogues', /^(?:rogues?|thie(?:f|ves)|assassins?)$|盗贼|刺客/i, 'feather'],
    ['Rogues', '盗贼'],
    ['Nobody sees them come, and prices fall when they ask.', '来去无踪，讨价有方。'],
    [15, -5, 0, 15, 15],
  ),
  of(
    ['healers', /^(?:healers?|clerics?|priests?)$|治疗者|牧师/i, 'heart'],
    ['Healers', '治疗者'],
    ['They lose few and mend the rest.', '损失少，恢复快。'],
    [-5, 20, 10, 5, 5],
  ),
  of(
    ['terrans', /^terrans?$|人族/i, 'satellite'],
    ['Terrans', '人族'],
    ['Stubborn pioneers with good tools.', '装备精良的开拓者。'],
    [5, 15, 10, 5, 0],
  ),
  of(
    ['robots', /^(?:robots?|androids?|machines?)$|机器人/i, 'bot'],
    ['Robots', '机器人'],
    ['They work through the night and never ask why.', '昼夜工作，从不发问。'],
    [0, 10, 20, -5, 10],
  ),
  of(
    ['aliens', /^aliens?$|外星/i, 'brain'],
    ['Aliens', '外星人'],
    ['Nobody understands their science, which is the point of it.', '科技莫测。'],
    [15, -5, 5, 0, 20],
  ),
];
