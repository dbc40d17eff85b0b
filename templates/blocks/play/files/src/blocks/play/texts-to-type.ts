export const kindsOfText = ['short', 'story', 'facts', 'home', 'top', 'bottom', 'numbers'] as const;
export type KindOfText = (typeof kindsOfText)[number];

const english: Record<KindOfText, readonly string[]> = {
  short: [
    'The early train leaves at seven.',
    'A warm light shone in the kitchen.',
    'Rain makes the old garden green.',
  ],
  story: [
    'The lighthouse keeper counted the ships every evening and wrote their names into a blue book.',
    'Nobody in the village knew who had planted the tree, yet everyone met in its shade.',
    'When the clock stopped, the baker was the first to notice, because the bread was late.',
  ],
  facts: [
    'Honey keeps for thousands of years if it is closed well and stays dry.',
    'An octopus has three hearts, and two of them stop when it swims.',
    'Light from the sun needs about eight minutes to reach the earth.',
  ],
  home: ['asdf jkl; asdf jkl; sad lad ask a flask', 'a sad lass asks dad; all fall; salad flask'],
  top: ['qwer uiop were your quiet tower try to write', 'we type our story or write to your poet tutor'],
  bottom: ['zxcv bnm, van cab man ban zinc mix box', 'an ox can move; a van can zoom; mix, box, ban'],
  numbers: ['12 34 56 78 90 2026 1500 42 7 365', 'In 1969 there were 2 people, 1 flag and 380 kg'],
};

const chinese: Partial<typeof english> = {
  short: ['清晨的列车七点出发。', '厨房里亮着温暖的灯。'],
  story: ['守灯塔的人每晚数着船，把名字写进蓝色的本子。'],
  facts: ['阳光到达地球大约需要八分钟。'],
};

/** A text of a kind, another one each time. */
export function textOf(kind: KindOfText, language: 'en' | 'zh', random: () => number): string {
  const texts = (language === 'zh' ? chinese[kind] : undefined) ?? english[kind];
  return texts[Math.floor(random() * texts.length)] ?? '';
}
