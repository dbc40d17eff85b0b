import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  level: 'Reorder level',
  state: 'Stock status',
  enough: 'In stock',
  low: 'Low stock',
  out: 'Out of stock',
  lowPage: 'Low stock',
  lowIntroduction: 'What is at or below its reorder level and has to be ordered.',
  lowNone: 'Nothing is running low.',
  order: 'Purchase order',
  orders: 'Purchase orders',
  number: 'Order number',
  supplier: 'Supplier',
  quantity: 'Quantity',
  orderedOn: 'Ordered on',
  expectedOn: 'Expected on',
  receivedOn: 'Received on',
  status: 'Status',
  ordered: 'Ordered',
  received: 'Received',
  cancelled: 'Cancelled',
  receive: 'Receive',
  cancel: 'Cancel order',
  reorder: 'Order from supplier',
  receivedText: 'Received: the quantity is in stock now.',
  cancelledText: 'The order is cancelled.',
  reorderedText: '{row} is ordered. The order is listed under “{page}”.',
  reason: 'Purchase order',
  none: 'No purchase orders yet.',
  lowPart: ' What is at or below its reorder level is on “{page}”.',
  orderPart: ' “{page}” are placed with suppliers; receiving one adds to the stock.',
};

export type StockWord = keyof typeof english;

const chinese: Record<StockWord, string> = {
  level: '安全库存',
  state: '库存状态',
  enough: '库存充足',
  low: '库存偏低',
  out: '缺货',
  lowPage: '库存预警',
  lowIntroduction: '低于安全库存、需要补货的内容。',
  lowNone: '目前没有需要补货的内容。',
  order: '采购单',
  orders: '采购单',
  number: '采购单号',
  supplier: '供应商',
  quantity: '数量',
  orderedOn: '下单日期',
  expectedOn: '预计到货',
  receivedOn: '到货日期',
  status: '状态',
  ordered: '已下单',
  received: '已到货',
  cancelled: '已取消',
  receive: '收货',
  cancel: '取消采购单',
  reorder: '向供应商下单',
  receivedText: '已收货，库存已增加。',
  cancelledText: '采购单已取消。',
  reorderedText: '{row}已下单，见“{page}”。',
  reason: '采购入库',
  none: '暂无采购单。',
  lowPart: '低于安全库存的列在“{page}”。',
  orderPart: '可以向供应商下“{page}”，收货后库存增加。',
};

export function stockWord(
  language: Language,
  name: StockWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
