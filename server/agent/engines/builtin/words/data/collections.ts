import type { Bilingual } from '../entry.ts';

/** A personal list that things are put on. */
export interface CollectionEntry extends Bilingual {
  id: string;
  words: readonly string[];
  icon: string;
  /** What the page and the menu are called. */
  page: Bilingual;
  /** The button, where it has a word of its own. */
  verb?: Bilingual;
  /** The words that mean it only after a verb such as add, save, collect. */
  needsVerb?: boolean;
  /** What takes it off again, where it has a word of its own. */
  back?: Bilingual;
  /** How many people have done so, kept on the thing itself. */
  counts?: Bilingual & { id: string };
  /** Whoever finds no place waits for one. */
  waits?: boolean;
  /** Whoever made the thing is told by these words after one's name. */
  told?: Bilingual;
  /** What is said once it is done, and once it is taken back. */
  done?: Bilingual;
  undone?: Bilingual;
  /** What it is done with, where not with whatever comes first. */
  on?: RegExp;
  /** What is put on it is spread over days, whose names these are. */
  days?: Readonly<Record<'en' | 'zh', readonly string[]>>;
  /** About people and what they run, not about what they publish. */
  aboutPeople?: boolean;
}

export const collectionEntries: readonly CollectionEntry[] = [
  {
    id: 'agenda',
    en: 'agenda',
    zh: '日程',
    words: ['agenda', 'schedule', 'itinerary', 'timetable', 'programme', '日程', '议程', '行程单'],
    icon: 'calendar-check',
    page: { en: 'My agenda', zh: '我的日程' },
    needsVerb: true,
  },
  {
    id: 'tripPlan',
    en: 'trip plan',
    zh: '行程计划',
    words: [
      'trip plan',
      'travel plan',
      'trip planner',
      'personal itinerary',
      'own itinerary',
      'travel itinerary',
      'itinerary planner',
      'day plan',
      '行程计划',
      '旅行计划',
    ],
    icon: 'map',
    page: { en: 'My trip plan', zh: '我的行程计划' },
    needsVerb: true,
    days: {
      en: ['Day 1', 'Day 2', 'Day 3', 'Day 4', 'Day 5', 'Day 6', 'Day 7'],
      zh: ['第1天', '第2天', '第3天', '第4天', '第5天', '第6天', '第7天'],
    },
  },
  {
    id: 'weekPlan',
    en: 'weekly plan',
    zh: '每周计划',
    words: ['weekly plan', 'week plan', '每周计划'],
    icon: 'calendar-days',
    page: { en: 'My weekly plan', zh: '我的每周计划' },
    needsVerb: true,
    days: {
      en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    },
  },
  {
    id: 'favourite',
    en: 'favourites',
    zh: '收藏',
    words: ['favourite', 'favorite', 'favourites', 'favorites', 'favourite list', '收藏', '收藏夹'],
    icon: 'heart',
    page: { en: 'Favourites', zh: '我的收藏' },
  },
  {
    id: 'collected',
    en: 'collection',
    zh: '收藏',
    words: [
      'collect favorite article',
      'collect favorite articles',
      'collect favourite articles',
      'collection feature',
      'collecting',
      'collect',
    ],
    icon: 'bookmark',
    page: { en: 'Collections', zh: '我的收藏' },
    verb: { en: 'Collect', zh: '收藏' },
  },
  {
    id: 'watchlist',
    en: 'watchlist',
    zh: '自选',
    words: ['watchlist', 'watch list', '自选', '自选列表'],
    icon: 'eye',
    page: { en: 'Watchlist', zh: '我的自选' },
    needsVerb: true,
  },
  {
    id: 'wishlist',
    en: 'wish list',
    zh: '心愿单',
    words: ['wishlist', 'wish list', '心愿单', '愿望清单'],
    icon: 'gift',
    page: { en: 'Wish list', zh: '心愿单' },
  },
  {
    id: 'cart',
    en: 'cart',
    zh: '购物车',
    words: ['cart', 'shopping cart', 'basket', 'shopping basket', '购物车'],
    icon: 'shopping-cart',
    page: { en: 'Cart', zh: '购物车' },
  },
  {
    id: 'shortlist',
    en: 'shortlist',
    zh: '候选',
    words: ['shortlist', 'short list', '候选名单'],
    icon: 'list-checks',
    page: { en: 'Shortlist', zh: '候选' },
  },
  {
    id: 'savedItem',
    en: 'bookmarks',
    zh: '书签',
    words: ['bookmark', 'saved item', 'saved list', 'read later', '稍后阅读'],
    icon: 'bookmark',
    page: { en: 'Saved', zh: '已保存' },
    needsVerb: true,
  },
  {
    id: 'compareItem',
    en: 'comparison',
    zh: '对比',
    words: [],
    icon: 'scale',
    page: { en: 'Compare', zh: '对比' },
    verb: { en: 'Compare', zh: '对比' },
    back: { en: 'Remove from comparison', zh: '移出对比' },
  },
];
