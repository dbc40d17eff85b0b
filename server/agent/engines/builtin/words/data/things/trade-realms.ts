import { commerceRealms } from './commerce-realms.ts';
import type { Realm } from './realms.ts';

const offered = ['product', 'item', 'goods', 'inventory', 'store', 'shop', '商品', '产品', '货物'];

/** What words mean where things are sold, rented or paid for. */
export const tradeRealms: readonly Realm[] = [
  ...commerceRealms,
  {
    when: /\bcinema|\bmovie theat|影院|电影院/i,
    words: { showtime: ['showtime', 'screening', 'showing', 'show time', '场次', '排片'] },
    nothing: ['cinema', '影院', '电影院'],
  },
  {
    when: /\bsecond[- ]?hand|\b(?:pre-?owned|used) (?:goods|items|products|things|clothes|books|furniture)\b|\bclassifieds?\b|\bflea market|二手|闲置/i,
    words: {
      usedItem: [
        ...offered,
        'listing',
        'used goods',
        'used product',
        'second-hand goods',
        'second-hand product',
        'marketplace',
        'second-hand marketplace',
        'second-hand market',
        'second-hand trading',
        'second-hand platform',
        'second-hand',
        'flea market',
      ],
    },
    // What was sold is listed as what people bought.
    nothing: ['trade', 'trading', 'transaction', 'trading platform'],
  },
  {
    // Who asks for a price collects no sayings.
    when: /\b(?:request|ask|submit|get|receiv|apply)\w*\b[^.;]{0,30}\bquotations?\b/i,
    words: {},
    nothing: ['quotation', 'request for a quotation', 'quotation request'],
  },
  {
    when: /\breal[- ]estate|\bpropert(?:y|ies)\b[^.]{0,60}\b(?:listing|rent|sale|sell|buy|agent)|\bhouses? and apartments?|房产|房源|租房|二手房/i,
    words: { property: ['listing', 'house listing', 'home', 'house', 'apartment', 'property'] },
    nothing: ['viewing', 'viewing appointment', 'property viewing', 'appointment', 'agent'],
  },
  {
    when: /\b(?:gym|fitness|yoga|pilates|workout|dance) ?(?:club|studio|cent\w+|membership|class\w*|booking|website)|健身/i,
    words: {
      gymClass: ['class schedule', 'class timetable', 'schedule', 'timetable', 'fitness class', 'gym class'],
    },
  },
  {
    when: /\bcrowdfund|众筹/i,
    words: {
      crowdProject: [
        'project',
        'campaign',
        'cause',
        'crowdfunding',
        'crowdfunding project',
        'crowdfunding campaign',
        'idea',
        'creator',
        'project creator',
        '众筹',
        '项目',
      ],
    },
    nothing: [
      'funding',
      'funding goal',
      'funding progress',
      'reward',
      'tier',
      'reward tier',
      'pledge level',
      'backer',
      'pledge',
      'update',
      'comment',
      'goal',
    ],
  },
  {
    when: /\bauction|拍卖/i,
    words: {
      auction: [
        'item',
        'antique',
        'artwork',
        'painting',
        'product',
        'goods',
        'lot',
        'listing',
        'item listing',
        '拍品',
        '商品',
      ],
    },
  },
  {
    when: /\b(?:wedding|event|party|photo(?:graphy)?|planning|styling|cleaning|coaching|consulting|service) packages?\b|\b(?:wedding|event|party) plan(?:ner|ning)[\s\S]*\bpackages?\b|婚礼套餐|服务套餐/i,
    words: {
      servicePackage: [
        'package',
        'planning package',
        'wedding package',
        'event package',
        'party package',
        'photo package',
        'photography package',
        'styling package',
        'cleaning package',
        'coaching package',
        'consulting package',
        'service package',
        '婚礼套餐',
        '服务套餐',
        '套餐',
      ],
    },
    nothing: ['event agency', 'event planning', 'event planner', 'event planning company', 'past event'],
  },
  {
    when: /\bmembership (?:plans?|packages?|options?|types?|website|purchas|cards?)|\b(?:buy|purchas\w+) (?:a |their )?memberships?|会员(?:卡|方案|套餐)/i,
    words: {
      membershipPlan: [
        'membership plan',
        'membership',
        'membership package',
        'membership option',
        'membership type',
        'pricing plan',
        'subscription plan',
        '会员卡',
        '会员套餐',
      ],
    },
  },
  {
    when: /\b(?:cloth(?:es|ing)|apparel|fashion|garments?)\b[^.]{0,40}\b(?:shop|store|website|site|e-?commerce|mall|boutique|platform)\b|\b(?:sell|selling|buy|buying) (?:clothes|clothing|apparel|garments)|服装(?:商城|店|网店|网站)/i,
    words: {
      product: [...offered, 'clothes', 'clothing', 'apparel', 'garment', 'clothing item', '服装', '衣服'],
    },
    nothing: ['wish list', 'wishlist', 'wish'],
  },
  { when: /\b(?:their|own|my) sales\b/i, words: {}, nothing: ['sale', 'sales'] },
  {
    when: /\b(?:message|greeting) cards?\b/i,
    words: {},
    nothing: ['message card', 'message', 'greeting card'],
  },
  {
    // Who sells or buys looks back on it in their own list.
    when: /\b(?:sales|selling|sold|sale)\b/i,
    words: {},
    nothing: [
      'sales history',
      'selling history',
      'sale history',
      'purchase history',
      'ticket sale',
      'ticket sales',
      'sales statistics',
      'property sale',
      'for sale',
      'on sale',
      'flash sale',
    ],
  },
  {
    when: /\b(?:cart|checkout|tickets?|booking|orders?|e-?commerce)\b/i,
    words: {},
    nothing: [
      'for a refund',
      'refund',
      'delivery address',
      'shipping address',
      'delivery',
      'shipping',
      'coupon code',
      'discount code',
      'promo code',
    ],
  },
  {
    when: /\bgrocer(?:y|ies)\b[^.]{0,30}\b(?:store|shop|website|site|platform|market|delivery)|\bsupermarket\b|超市|生鲜/i,
    words: { groceryProduct: [...offered, 'grocery', 'fruit', 'vegetable', 'daily necessity'] },
  },
  {
    when: /\b(?:bike|bicycle|scooter)s?[- ](?:rental|shar(?:e|ing)|hire)\b|共享单车/i,
    words: { dockStation: ['station', 'rental station', 'bike station', 'docking station', 'dock'] },
  },
  {
    // A shop for animals sells none.
    when: /\bpet (?:supplies|supply|food|products|accessories|goods)\b/i,
    words: {},
    nothing: ['pet', 'dog', 'cat', 'animal', 'pet type'],
  },
  {
    // Who is called to a tap or a socket goes by his trade.
    when: /\b(?:home|house|household|appliance) (?:repair|maintenance|service)s?\b/i,
    words: {
      tradesperson: [
        'technician',
        'plumber',
        'electrician',
        'carpenter',
        'handyman',
        'painter',
        'tradesperson',
      ],
    },
    nothing: ['quotation'],
  },
  {
    // Whoever collects points gets gifts for them, and gives none.
    when: /\b(?:redeem|redemption|exchang|spend)\w*\b[^.;]{0,30}\bpoints\b|\bpoints (?:redemption|exchange)\b/i,
    words: {},
    nothing: ['gift', 'donation'],
  },
  {
    when: /\b(?:courier|parcels?|packages?)\b[\s\S]*\b(?:pick-?ups?|address(?:es)?)\b/i,
    words: {
      savedAddress: ['address book', 'saved address', 'delivery address management'],
      parcelPickup: ['pickup', 'pick-up', 'pickup request', 'pickup scheduling'],
    },
  },
  {
    when: /\bcompar\w+ (?:several |two |multiple |different )?(?:products?|phones?|laptops?|items?|models?)\b|\bproduct comparison|产品对比|商品对比/i,
    words: { product: ['product comparison', 'comparison', 'product'] },
  },
  {
    // Who analyses sales looks at them by product, region or store; those are no lists of a shop.
    when: /^(?=[\s\S]{0,160}\bsales? (?:\w+ )?(?:dashboards?|analytics|analysis|statistics|reports?|performance|data|tracking|forecast\w*|monitoring)\b)(?=[\s\S]*\b(?:products?|regions?|stores?|categor(?:y|ies))\b)(?![\s\S]*\b(?:inventory|stock|customers? management|leads?|cart|manage products|add products)\b)/i,
    words: {
      productSale: [
        'sale',
        'sales',
        'sales data',
        'sales record',
        'sales figure',
        'sales performance',
        'sales analytics',
        'product sales',
        'order',
        '销售',
      ],
      retailStore: ['store', 'shop', 'branch', 'outlet', '门店'],
    },
    nothing: [
      'product',
      'product category',
      'category',
      'region',
      'top-selling product',
      'best-selling product',
      'best seller',
      'retail chain',
      'revenue',
      'profit',
    ],
  },
  {
    when: /\bcrypto|\bbitcoin\b|加密货币|比特币/i,
    words: {
      cryptoCoin: [
        'coin',
        'crypto',
        'cryptocurrency',
        'crypto asset',
        'crypto currency',
        'cryptocurrency market',
        'crypto market',
        'digital currency',
        'token',
        '币种',
        '加密货币',
      ],
      holding: [
        'portfolio',
        'portfolio tracking',
        'portfolio tracker',
        'crypto portfolio',
        'position',
        '持仓',
      ],
    },
    nothing: ['watchlist', 'collection'],
  },
];
