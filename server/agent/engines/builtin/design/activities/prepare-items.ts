import { listedItems } from '../../understand/with-items.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';

const packs = ['large pack', 'small pack', 'box of ten', 'refill'];

/** Examples of a stock are of the kinds that were listed, not goods of another trade. */
export function prepareItems(entities: readonly EntityDraft[], { text, language, ledgers }: Wishes): void {
  const product = entities.find(({ head }) => head.id === 'product');
  const category = product?.fields.find(({ id }) => id === 'category');
  const options = category?.options ?? [];
  if (!product || language !== 'en' || ledgers.length === 0 || options.length < 2) return;
  const match = listedItems.exec(text.slice(0, 20_000));
  if (!match || !options.every(({ label }) => match[0].toLowerCase().includes(label.toLowerCase()))) return;
  product.samples.forEach(({ values }, index) => {
    const option = options[index % options.length];
    const pack = packs[Math.floor(index / options.length) % packs.length];
    values[product.head.titleField] = `${option?.label ?? ''}, ${pack}`;
    values['category'] = option?.id ?? '';
    delete values['description'];
  });
}
