import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';

/** Gift cards are bought by somebody, have a code that nobody types, and come after what they are for. */
export function prepareGiftCards(entities: EntityDraft[], { language }: Wishes): void {
  const at = entities.findIndex(
    ({ head }) => head.id === 'giftCard' && head.origin === 'kept' && !head.source,
  );
  const [card] = at < 0 ? [] : entities.splice(at, 1);
  if (!card) return;
  entities.push(card);
  card.head = { ...card.head, ownership: 'own' };
  for (const field of card.fields) {
    if (field.id === 'reference') {
      field.label = language === 'zh' ? '券码' : 'Code';
      field.default = { kind: 'number', prefix: 'GIFT-', digits: 5 };
      field.required = false;
      field.byActions = true;
    }
    if (field.id === 'recipient') field.label = language === 'zh' ? '送给' : 'For';
    if (field.id === 'note') field.label = language === 'zh' ? '留言' : 'Message';
    if (field.id === 'status') field.byActions = true;
    if (field.id === 'amount') {
      field.minimum = 5;
      field.maximum = 1000;
      field.default = { kind: 'value', value: language === 'zh' ? 200 : 50 };
    }
  }
}

/** Those who care for animals keep whose they are apart. */
const caredFor = /\bveterinar|\bvets?\b|\bgroom|\bkennel|\bboarding\b|\bpet[- ]?sitt|兽医|宠物(?:医院|寄养)/i;

/** What is written down about an animal names the animal, not a patient. */
export function preparePets(entities: readonly EntityDraft[], { people, text }: Wishes): void {
  const pet = entities.find(({ head }) => head.id === 'pet' && head.origin === 'kept' && !head.source);
  const cared = pet !== undefined && people !== undefined && caredFor.test(text.slice(0, 4000));
  if (cared) pet.head = { ...pet.head, ownership: 'own' };
  for (const entity of entities) {
    if (!entity.fields.some(({ target }) => target === 'pet')) continue;
    if (cared) entity.head = { ...entity.head, ownership: 'own' };
    entity.fields = entity.fields.filter(({ id }) => id !== 'patientName');
    for (const { values } of entity.samples) delete values['patientName'];
  }
}
