import type { Pair } from './game-resources.ts';

export type GameView =
  | 'home'
  | 'faction'
  | 'base'
  | 'workers'
  | 'train'
  | 'upgrades'
  | 'store'
  | 'market'
  | 'bank'
  | 'battle'
  | 'messages'
  | 'ranking'
  | 'reports';

export interface PlaceEntry {
  view: GameView;
  /** A page's title that means it. */
  title: RegExp;
  /** Words anywhere in the idea that ask for it; without them every game has it. */
  asked?: RegExp;
  label: Pair;
  hint: Pair;
  icon: string;
}

/** The pages of a resource game, in the order of its menu. `{…}` are words of the game. */
export const placeEntries: readonly PlaceEntry[] = [
  {
    view: 'home',
    title: /^(?:home(?: ?page)?|start|main|landing|首页|主页)$/i,
    label: ['Home', '首页'],
    hint: ['', ''],
    icon: 'house',
  },
  {
    view: 'faction',
    title:
      /\b(?:choose|races?|class(?:es)?|factions?|characters?|species|civili[sz]ations?|clans?|nations?)\b|种族|职业|阵营|角色/i,
    asked:
      /\b(?:races|factions|civili[sz]ations|clans|species|classes|choose (?:a|their|your) (?:race|class|faction|character|nation|side))\b|种族|职业|阵营/i,
    label: ['Choose {faction}', '选择{faction}'],
    hint: ['See what each is good at and choose.', '比较特点并选择。'],
    icon: 'users',
  },
  {
    view: 'base',
    title:
      /\b(?:base|city|castle|village|kingdom|town|colony|farm|headquarters|hq|buildings?|planet|home base|tavern|island)\b|基地|城市|城堡|农场|王国|建筑|城镇|殖民地/i,
    label: ['{base}', '{base}'],
    hint: ['See your {base} and build it up.', '查看并升级{base}。'],
    icon: 'castle',
  },
  {
    view: 'workers',
    title:
      /\b(?:workers?|tasks?|jobs?|labou?r(?:ers)?|fields?|crops?|plant(?:s|ing)?|harvest(?:ing)?|gather(?:ing)?|mines?|mining|production|resources?)\b|工人|任务|作物|种植|田地|生产|采集|资源/i,
    label: ['{worker}', '{worker}'],
    hint: ['Give out work that brings resources.', '分配工作，获得资源。'],
    icon: 'hard-hat',
  },
  {
    view: 'train',
    title:
      /\b(?:train(?:ing)?|barracks?|recruit\w*|army|troops|soldiers?|animals?|livestock|units?|fleet|shipyard|ships?)\b|训练|招募|军队|兵营|动物|牲畜|舰队/i,
    label: ['Train', '训练'],
    hint: ['More {units}, for a price and some time.', '花费资源与时间获得更多{units}。'],
    icon: 'target',
  },
  {
    view: 'upgrades',
    title:
      /\b(?:upgrades?|research|technolog(?:y|ies)|skills?|improvements?|smithy|forge)\b|升级|科技|研究|技能/i,
    asked: /\bupgrad\w+|research|technolog|升级|科技|研究/i,
    label: ['Upgrades', '升级'],
    hint: ['Make units and work better, step by step.', '逐步强化单位与产量。'],
    icon: 'circle-arrow-up',
  },
  {
    view: 'store',
    title: /\b(?:stores?|shops?|inventory|items?|armou?ry|equipment)\b|商店|背包|道具|装备/i,
    label: ['Store', '商店'],
    hint: ['Things that help for good.', '购买长期有用的物品。'],
    icon: 'shopping-bag',
  },
  {
    view: 'market',
    title: /\b(?:markets?|trad(?:e|ing)|exchange|auction|selling)\b|市场|集市|交易|贸易/i,
    asked: /\b(?:markets?|trad(?:e|ing)|exchange|sell(?:ing)?)\b|市场|集市|交易|贸易|出售/i,
    label: ['Market', '市场'],
    hint: ['Sell what you have too much of, buy what you lack.', '卖出多余的，买入缺少的。'],
    icon: 'store',
  },
  {
    view: 'bank',
    title: /\b(?:bank(?:ing)?|vault|treasury|savings)\b|银行|金库|国库/i,
    asked: /\b(?:bank|vault|treasury)\b|银行|金库/i,
    label: ['Bank', '银行'],
    hint: ['Put money aside and take it out again.', '存款与取款。'],
    icon: 'landmark',
  },
  {
    view: 'battle',
    title:
      /\b(?:battles?|attacks?|fights?|war|arena|combat|raids?|opponents?|pvp|enemies)\b|战斗|攻击|战争|竞技场|对战/i,
    asked:
      /\b(?:battles?|attack(?:s|ing)?|fight(?:s|ing)?|wars?|combat|raids?|pvp|conquer\w*)\b|战斗|攻击|战争|对战|征服/i,
    label: ['Battle', '战斗'],
    hint: ['Choose an opponent and see who is stronger.', '选择对手，一决高下。'],
    icon: 'swords',
  },
  {
    view: 'messages',
    title: /\b(?:messages?|mail|inbox|chat|letters?)\b|消息|邮件|私信|信件/i,
    asked: /\b(?:messages?|messaging|inbox|mailbox)\b|消息|私信|邮件/i,
    label: ['Messages', '消息'],
    hint: ['Read what others write, and answer.', '阅读来信并回复。'],
    icon: 'mail',
  },
  {
    view: 'ranking',
    title: /\b(?:rank(?:ing|ings|s)?|leader ?boards?|high ?scores?|top players|standings?)\b|排行|排名/i,
    label: ['Ranking', '排行榜'],
    hint: ['All players by {power}.', '按{power}排列所有玩家。'],
    icon: 'trophy',
  },
  {
    view: 'reports',
    title: /\b(?:reports?|logs?|history|chronicles?|events?|news)\b|报告|战报|日志|记录|历史/i,
    label: ['Reports', '报告'],
    hint: ['Everything that happened, with what it brought.', '发生的一切及其收支。'],
    icon: 'scroll-text',
  },
];
