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
  /** Whoever made the thing is told by these words after one's name. */
  told?: Bilingual;
  /** What it is done with, where not with whatever comes first. */
  on?: RegExp;
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
