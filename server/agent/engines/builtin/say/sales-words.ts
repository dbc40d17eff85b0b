import { fillGaps } from './fill-gaps.ts';
import type { Language } from '../understand/wishes.ts';

const english = {
  reference: 'Reference',
  placeOrder: 'Place order',
  placed: 'Your order is placed.',
  emptyCart: 'There is nothing in your cart.',
  tooMany: 'There is less in stock than you want to order. Lower the amount in the cart.',
  soldOut: 'This is out of stock.',
  sale: 'Sale',
  sales: 'Sales',
  mySales: 'My sales',
  item: 'Item',
  quantity: 'Quantity',
  amount: 'Amount',
  buyer: 'Buyer',
  address: 'Deliver to',
  soldOn: 'Sold',
  orderNumber: 'Order',
  none: 'Nothing sold yet. What customers order of yours stands here.',
  introduction: 'What customers ordered of yours, and what it brought in.',
  soldCount: 'Sales',
  soldUnits: 'Units sold',
  income: 'Income',
  byMonth: 'Income by month',
  byItem: 'Income by item',
  youSold: 'Sold: ',
  stockPart: ' An order lowers the stock of what was ordered; more than there is cannot be ordered.',
  salesPart: ' Whoever sells sees on “{page}” what was ordered of theirs.',
};

export type SalesWord = keyof typeof english;

const chinese: Record<SalesWord, string> = {
  reference: '编号',
  placeOrder: '提交订单',
  placed: '订单已提交。',
  emptyCart: '购物车是空的。',
  tooMany: '库存不足，请在购物车中减少数量。',
  soldOut: '已售罄。',
  sale: '销售记录',
  sales: '销售记录',
  mySales: '我的销售',
  item: '商品',
  quantity: '数量',
  amount: '金额',
  buyer: '买家',
  address: '收货地址',
  soldOn: '售出时间',
  orderNumber: '订单号',
  none: '还没有售出。顾客订购您的商品后会显示在这里。',
  introduction: '顾客订购了您的哪些商品，以及收入。',
  soldCount: '售出笔数',
  soldUnits: '售出件数',
  income: '收入',
  byMonth: '每月收入',
  byItem: '按商品的收入',
  youSold: '已售出：',
  stockPart: '下单后库存相应减少，不能订购超过库存的数量。',
  salesPart: '卖家在“{page}”查看自己售出的内容。',
};

export function salesWord(
  language: Language,
  name: SalesWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
