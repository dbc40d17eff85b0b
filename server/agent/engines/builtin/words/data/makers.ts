import type { Bilingual } from '../entry.ts';

/** Something on one sheet that people make. */
export interface MakerEntry extends Bilingual {
  id: string;
  plural: Bilingual;
  icon: string;
  format: 'landscape' | 'portrait' | 'card' | 'square' | 'label' | 'badge' | 'strip';
  asks: string;
  chinese: string;
  /** Lines from above to below; those in `always` are there unasked, the first of them names it. */
  lines: readonly string[];
  always: readonly string[];
  /** Other examples and other labels than the usual ones. */
  samples?: Readonly<Record<string, Readonly<Record<'en' | 'zh', readonly string[]>>>>;
  labels?: Readonly<Record<string, Bilingual>>;
  picture?: boolean;
}

const entry = (
  id: string,
  [en, zh, plural, chinesePlural]: readonly [string, string, string, string],
  rest: Omit<MakerEntry, 'id' | 'en' | 'zh' | 'plural'>,
): MakerEntry => ({ id, en, zh, plural: { en: plural, zh: chinesePlural }, ...rest });

export const makerEntries: readonly MakerEntry[] = [
  entry('certificate', ['Certificate', '证书', 'Certificates', '证书'], {
    icon: 'award',
    format: 'landscape',
    asks: '(?:certificates?|diplomas?|award certificates?)',
    chinese: '证书|奖状',
    lines: ['organisation', 'headline', 'recipient', 'course', 'date', 'number', 'signature'],
    always: ['recipient', 'headline', 'course', 'date', 'signature'],
    samples: {
      headline: {
        en: ['Certificate of completion', 'First prize', 'Certificate of thanks'],
        zh: ['结业证书', '一等奖', '感谢证书'],
      },
    },
  }),
  entry('businessCard', ['Business card', '名片', 'Business cards', '名片'], {
    icon: 'contact',
    format: 'card',
    asks: '(?:(?:business|visiting|name|contact) cards?)',
    chinese: '名片',
    lines: ['company', 'name', 'jobTitle', 'phone', 'email', 'website', 'address'],
    always: ['name', 'jobTitle', 'company', 'phone', 'email'],
    picture: true,
  }),
  entry('greetingCard', ['Greeting card', '贺卡', 'Greeting cards', '贺卡'], {
    icon: 'mail-open',
    format: 'landscape',
    asks: '(?:greetings? cards?|e-?cards?|birthday cards?|holiday cards?|thank[- ]you cards?|postcards?)',
    chinese: '贺卡|明信片',
    lines: ['occasion', 'recipient', 'message', 'sender', 'date', 'place'],
    always: ['recipient', 'occasion', 'message', 'sender'],
    picture: true,
    labels: { recipient: { en: 'To', zh: '致' } },
  }),
  entry('invitation', ['Invitation', '邀请函', 'Invitations', '邀请函'], {
    icon: 'mail-open',
    format: 'portrait',
    asks: '(?:(?:wedding |party |event |digital )?invitations?(?: cards?)?)',
    chinese: '邀请函|请柬',
    lines: ['occasion', 'headline', 'message', 'date', 'time', 'place', 'sender'],
    always: ['headline', 'message', 'date', 'time', 'place', 'sender'],
    picture: true,
    samples: {
      headline: {
        en: ['Garden party', 'Lena and Tom are getting married', 'Ten years of Northmere'],
        zh: ['花园聚会', '李娜与王涛的婚礼', '北湖十周年'],
      },
      place: {
        en: ['12 Mill Lane', 'Old town hall', 'Harbour hall'],
        zh: ['磨坊路12号', '老市政厅', '港口大厅'],
      },
      message: {
        en: [
          'Come and celebrate with us; there is cake.',
          'We would love to have you with us.',
          'An evening with music and a look back.',
        ],
        zh: ['来和我们一起庆祝，有蛋糕。', '诚邀您的到来。', '音乐与回顾之夜。'],
      },
    },
  }),
  entry('poster', ['Poster', '海报', 'Posters', '海报'], {
    icon: 'presentation',
    format: 'portrait',
    asks: '(?:posters?|flyers?|fliers?|leaflets?|pamphlets?)',
    chinese: '海报|传单',
    lines: [
      'organisation',
      'headline',
      'subtitle',
      'description',
      'date',
      'time',
      'place',
      'price',
      'website',
    ],
    always: ['headline', 'description', 'date', 'place'],
    picture: true,
  }),
  entry('meme', ['Meme', '表情图', 'Memes', '表情图'], {
    icon: 'laugh',
    format: 'square',
    asks: '(?:memes?)',
    chinese: '表情包|表情图|梗图',
    lines: ['top', 'bottom'],
    always: ['top', 'bottom'],
    picture: true,
  }),
  entry('quoteImage', ['Quote picture', '语录图', 'Quote pictures', '语录图'], {
    icon: 'quote',
    format: 'square',
    asks: '(?:quote (?:images?|pictures?|cards?|posters?|graphics?))',
    chinese: '语录图|金句图',
    lines: ['quote', 'author'],
    always: ['quote', 'author'],
  }),
  entry('label', ['Label', '标签', 'Labels', '标签'], {
    icon: 'tag',
    format: 'label',
    asks: '(?:(?:product |price |jar |shipping |address |bottle )?(?:labels?|stickers?|price tags?))',
    chinese: '标签|贴纸',
    lines: ['company', 'product', 'description', 'date', 'price', 'number', 'address'],
    always: ['product', 'company', 'description', 'date'],
    samples: {
      description: {
        en: ['220 g · best within a year', '500 g · from spring blossoms', '40 hours of light'],
        zh: ['220 克 · 一年内食用', '500 克 · 春季花蜜', '可燃40小时'],
      },
    },
  }),
  entry('badge', ['Name badge', '胸牌', 'Name badges', '胸牌'], {
    icon: 'id-card',
    format: 'badge',
    asks: '(?:(?:name|conference|event|id|visitor|staff) ?(?:tags?|cards?)|(?:[a-z]+ )?badges?)',
    chinese: '胸牌|工牌|胸卡',
    lines: ['organisation', 'name', 'jobTitle', 'company', 'number', 'date'],
    always: ['name', 'jobTitle', 'organisation'],
    picture: true,
  }),
  entry('voucher', ['Voucher', '礼券', 'Vouchers', '礼券'], {
    icon: 'ticket',
    format: 'strip',
    asks: '(?:(?:gift |discount )?(?:vouchers?|gift certificates?|coupons?))',
    chinese: '礼券|代金券|优惠券',
    lines: ['company', 'headline', 'price', 'recipient', 'message', 'number', 'date'],
    always: ['headline', 'price', 'company', 'number', 'date'],
    samples: {
      headline: {
        en: ['Gift voucher', 'Birthday voucher', 'A piano lesson'],
        zh: ['礼品券', '生日券', '一节钢琴课'],
      },
    },
  }),
  entry('ticket', ['Ticket', '门票', 'Tickets', '门票'], {
    icon: 'ticket',
    format: 'strip',
    asks: '(?:(?:event |entry |admission )tickets?)',
    chinese: '门票|入场券',
    lines: ['organisation', 'headline', 'date', 'time', 'place', 'price', 'number'],
    always: ['headline', 'date', 'time', 'place', 'number'],
  }),
  entry('cover', ['Cover', '封面', 'Covers', '封面'], {
    icon: 'book-image',
    format: 'portrait',
    asks: '(?:(?:book|album|magazine|report) covers?)',
    chinese: '书籍封面|专辑封面',
    lines: ['headline', 'subtitle', 'author', 'date'],
    always: ['headline', 'subtitle', 'author'],
    picture: true,
  }),
];
