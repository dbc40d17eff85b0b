import { toolAlone } from './tool-alone.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** Invoices or quotes that people put together, item by item. */
export interface BillsWish {
  kinds: readonly ('invoice' | 'quote')[];
  phrase: Phrase;
}

const what = '(?:invoices?|bills?|receipts?|quotes?|quotations?|(?:cost |price )?estimates?|proforma)';
const asked = new RegExp(
  `\\b${what}(?: (?:and|or|&) ${what})?[- ](?:\\w+ )?(?:makers?|generat(?:or|ion)|creat(?:or|ion)|builders?|writers?|editors?)\\b|\\b(?:creat(?:e|es|ing)|generat(?:e|es|ing)|writ(?:e|es|ing)|mak(?:e|es|ing)|issu(?:e|es|ing)) (?:and \\w+ )?(?:professional |new |their |own |beautiful |printable )*(?:invoices?|quotes?|quotations?|estimates?)\\b|(?:发票|账单|报价单?)(?:制作|生成|开具|编辑)|(?:制作|生成|开具)(?:发票|账单|报价)`,
  'i',
);
const lines =
  /\bline[- ]?items?\b|\bpositions?\b|\b(?:several|multiple|add(?:ing)?|list) (?:\w+ )?items?\b|\bunit prices?\b|\bquantit(?:y|ies)\b|\bpreview\w*|项目|明细|单价|预览/i;
/** Where invoices come out of other work. */
const elsewhere =
  /\b(?:inventory|warehouse|patients?|students?|tenants?|e-?commerce|cart|checkout|bookings?|orders?|erp|crm|payroll|projects?|timesheets?|hours worked|billable)\b|库存|仓库|患者|租客|订单|购物车/i;

/** Invoices that are written here are put together from their items; what stands on them is no list. */
export function withBills(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = asked.exec(said);
  if (!match || match.index > 140 || !lines.test(said) || elsewhere.test(said)) return wishes;
  if (wishes.cart || wishes.game || wishes.reservations) return wishes;
  const {
    generators: _,
    calculators: __,
    office: ___,
    ...rest
  } = toolAlone(wishes, /^(?:editor|generator|export|pdf|printing|sharing|calculating|payments|templates?)$/);
  const kinds = [
    ...(/\binvoic\w*|\bbills?\b|\breceipts?\b|发票|账单/i.test(said) ? (['invoice'] as const) : []),
    ...(/\bquot\w+|\bestimates?\b|报价/i.test(said) ? (['quote'] as const) : []),
  ];
  return { ...rest, bills: { kinds, phrase: [match.index, match.index + match[0].length] } };
}
