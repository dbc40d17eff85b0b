import type { Bilingual } from '../entry.ts';

/** A balance that only moves by entries: stock, money, points. */
export interface LedgerEntry {
  id: string;
  words: readonly string[];
  /** The entries. */
  singular: Bilingual;
  plural: string;
  icon: string;
  /** The field of the thing that is their sum. */
  field: Bilingual & { id: string; money?: boolean };
  /** Things that have such a balance, the first that the app keeps. */
  things: readonly string[];
  add: Bilingual & { id: string; icon: string };
  take: Bilingual & { id: string; icon: string };
  amount: Bilingual & { id: string };
  refusal: Bilingual;
  /** What examples begin with, and what is taken from it. */
  opening: readonly [low: number, high: number];
  reasons: { opening: Bilingual; taken: Bilingual };
}

export const ledgerEntries: readonly LedgerEntry[] = [
  {
    id: 'stockMovement',
    words: [
      'stock management',
      'stock control',
      'stock level',
      'stock movement',
      'stock in',
      'stock out',
      'stock tracker',
      'track stock',
      'restock',
      'restocking',
      'use stock',
      'inventory management',
      'inventory control',
      'inventory tracker',
      'inventory system',
      'inventory app',
      'warehouse management',
      '库存管理',
      '进销存',
      '入库',
      '出库',
      '仓库管理',
    ],
    singular: { en: 'Stock movement', zh: '库存变动' },
    plural: 'stock movements',
    icon: 'arrow-left-right',
    field: { id: 'stock', en: 'In stock', zh: '库存' },
    things: ['product', 'medication', 'asset'],
    add: { id: 'restock', en: 'Restock', zh: '入库', icon: 'package-plus' },
    take: { id: 'useStock', en: 'Use stock', zh: '出库', icon: 'package-minus' },
    amount: { id: 'quantity', en: 'Quantity', zh: '数量' },
    refusal: { en: 'Not enough in stock.', zh: '库存不足。' },
    opening: [12, 90],
    reasons: { opening: { en: 'Opening stock', zh: '期初库存' }, taken: { en: 'Issued', zh: '出库' } },
  },
  {
    id: 'transaction',
    words: [
      'deposit',
      'depositing',
      'withdraw',
      'withdrawing',
      'withdrawal',
      'top up',
      'bank account',
      'account balance',
      'pocket money',
      'savings jar',
      '存款',
      '取款',
      '充值',
      '提现',
    ],
    singular: { en: 'Transaction', zh: '交易' },
    plural: 'transactions',
    icon: 'arrow-left-right',
    field: { id: 'balance', en: 'Balance', zh: '余额', money: true },
    things: ['account', 'goal', 'member', 'client', 'player'],
    add: { id: 'deposit', en: 'Deposit', zh: '存入', icon: 'plus' },
    take: { id: 'withdraw', en: 'Withdraw', zh: '取出', icon: 'minus' },
    amount: { id: 'amount', en: 'Amount', zh: '金额' },
    refusal: { en: 'Not enough on the account.', zh: '余额不足。' },
    opening: [200, 1800],
    reasons: {
      opening: { en: 'Opening balance', zh: '期初余额' },
      taken: { en: 'Groceries', zh: '日常支出' },
    },
  },
  {
    id: 'contribution',
    words: [
      'donate to campaign',
      'donate to project',
      'donating',
      'back project',
      'back campaign',
      'pledge',
      'crowdfunding',
      'crowdfund',
      'fund project',
      'support project',
      '众筹',
      '捐款给项目',
    ],
    singular: { en: 'Donation', zh: '捐款' },
    plural: 'donations',
    icon: 'heart-handshake',
    field: { id: 'amount', en: 'Raised', zh: '已筹', money: true },
    things: ['fundraiserCampaign'],
    add: { id: 'donate', en: 'Donate', zh: '捐款', icon: 'heart-handshake' },
    take: { id: 'payOut', en: 'Pay out', zh: '拨付', icon: 'minus' },
    amount: { id: 'given', en: 'Amount', zh: '金额' },
    refusal: { en: 'That is more than was raised.', zh: '超过已筹金额。' },
    opening: [200, 1800],
    reasons: {
      opening: { en: 'First evening', zh: '首场活动' },
      taken: { en: 'First invoice', zh: '首笔支出' },
    },
  },
  {
    id: 'pointEntry',
    words: [
      'loyalty point',
      'reward point',
      'earn point',
      'redeem point',
      'give point',
      'award point',
      'spend point',
      'loyalty card',
      'loyalty program',
      '积分',
      '兑换',
    ],
    singular: { en: 'Points entry', zh: '积分记录' },
    plural: 'points entries',
    icon: 'award',
    field: { id: 'points', en: 'Points', zh: '积分' },
    things: ['member', 'client', 'student', 'employee', 'player'],
    add: { id: 'givePoints', en: 'Give points', zh: '发放积分', icon: 'plus' },
    take: { id: 'redeemPoints', en: 'Redeem points', zh: '兑换积分', icon: 'gift' },
    amount: { id: 'quantity', en: 'Points', zh: '积分数' },
    refusal: { en: 'Not enough points.', zh: '积分不足。' },
    opening: [40, 400],
    reasons: { opening: { en: 'Welcome points', zh: '欢迎积分' }, taken: { en: 'Gift card', zh: '礼品卡' } },
  },
];
