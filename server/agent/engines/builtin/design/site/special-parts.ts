import { offerTexts } from '../../content/texts/offers.ts';
import type { OfferKind } from '../../content/texts/offer-texts.ts';
import { formWord } from '../../say/form-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { OperationInput } from '../app-draft.ts';
import { formPage } from './form-page.ts';

type BlockInput = Extract<OperationInput, { kind: 'put-block' }>['block'];

/** What stands for one thing that is offered. */
export const offerIcons: Readonly<Record<OfferKind, string[]>> = {
  device: ['watch', 'battery-full', 'droplets', 'shield-check', 'wrench'],
  vehicle: ['bike', 'battery-full', 'gauge', 'shield-check', 'wrench'],
  app: ['app-window', 'users', 'cloud', 'shield-check', 'message-circle'],
  goods: ['package', 'leaf', 'gift', 'heart', 'truck'],
};

/** Parts of a page that are more than text: a countdown that runs, and sizes with prices beside each other. */
export function specialPart(
  title: string,
  { anchor, order, name }: { anchor: string; order: number; name: string },
  wishes: Wishes,
): BlockInput | undefined {
  const { language, offer, forms = [] } = wishes;
  const [form] = forms;
  const action = form && {
    label: form.entry.title[language],
    path: `/#${formPage(form.entry)}`,
  };
  if (/count-?down|倒计时/i.test(title))
    return {
      id: anchor,
      block: 'countdown',
      order,
      properties: {
        title,
        text: formWord(language, offer ? 'arrives' : 'begins', { name }),
        anchor,
        day: 1,
        time: '10:00',
        ...(action ? { action } : {}),
      },
    };
  if (!offer || !/^(?:models?|pric(?:e|es|ing)|plans|packages|型号对比|价格方案)$/i.test(title))
    return undefined;
  const { lines, tiers } = offerTexts[offer.kind][language];
  const currency = wishes.currency ?? (language === 'zh' ? 'CNY' : 'USD');
  const price = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
  return {
    id: anchor,
    block: 'tiers',
    order,
    properties: {
      title,
      anchor,
      lines: [...lines],
      bestLabel: formWord(language, 'most'),
      tiers: tiers.map((tier, index) => ({
        name: tier.name,
        text: tier.text,
        price: price.format(tier.price),
        note: tier.note,
        values: [...tier.values],
        ...(index === 1 ? { best: true } : {}),
        ...(action ? { action } : {}),
      })),
    },
  };
}
