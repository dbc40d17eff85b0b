import type { Wishes } from '../../understand/wishes.ts';
import { pluralOf } from '../../words/singular.ts';
import type { EntityDraft } from '../app-draft.ts';
import { shopOptions } from './shop-options.ts';

/** What is sold says in which kinds it comes: `Pot sizes: 12 cm, 17 cm, 21 cm`; which one is chosen on the way into the cart. */
export function showVariants(product: EntityDraft, wishes: Wishes): void {
  if (product.head.origin !== 'kept' || product.head.source) return;
  for (const { id, label, options = [] } of shopOptions(wishes)) {
    const own = product.fields.find((field) => field.id === id);
    if (own && product.head.titleField !== id) {
      product.fields.splice(product.fields.indexOf(own), 1);
      for (const { values } of product.samples) delete values[id];
    }
    const kinds = `${id}Kinds`;
    const at = product.fields.findIndex(({ type }) => type === 'money');
    product.fields.splice(at < 0 ? product.fields.length : at + 1, 0, {
      id: kinds,
      label: wishes.language === 'zh' ? label : pluralOf(label),
      type: 'text',
      order: 0,
    });
    for (const { values } of product.samples)
      values[kinds] = options.map((option) => option.label).join(wishes.language === 'zh' ? '、' : ', ');
  }
  product.fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
}
