import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { gameWord } from '../../say/game-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { wishOf } from '../choose-entities.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { confirmationOf } from '../row-sentence.ts';
import { addSamples } from '../samples.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { fitSamples } from './prepare-files.ts';

const asked = /\bfees?\b|\btuition\b|收费|缴费|学费|诊疗费/i;
/** Who pays: the first that there is. */
const payers = ['patient', 'student', 'pet', 'resident', 'tenant', 'member', 'guest', 'client', 'customer'];

/** Where money that comes in is written down. */
function bookOf(entities: readonly EntityDraft[]): EntityDraft | undefined {
  return entities.find(({ head }) => head.id === 'financeRecord' && head.origin === 'kept' && !head.source);
}

function payerOf(entities: readonly EntityDraft[]): EntityDraft | undefined {
  return payers.flatMap(
    (id) => entities.find(({ head }) => head.id === id && head.origin === 'kept' && !head.source) ?? [],
  )[0];
}

/** Gives records of money whom they are of, and an app that collects fees such records. */
export function prepareFees(entities: EntityDraft[], wishes: Wishes): void {
  const payer = payerOf(entities);
  const said = wishes.text.slice(0, 20_000);
  // Those who get bills pay them; nobody collects the fees beside that.
  if (entities.some(({ head }) => head.id === 'serviceBill')) return;
  if (!payer || !asked.test(said) || wishes.cart || wishes.slots || wishes.quiz) return;
  let book = bookOf(entities);
  if (!book) {
    const wish = wishOf('financeRecord', [0, 0]);
    if (!wish || entities.some(({ head }) => /^(?:payment|invoice|income|transaction)$/.test(head.id)))
      return;
    book = entityOfThing(wish, wishes.language, () => false);
    const [singular, plural] = [gameWord(wishes.language, 'fee'), gameWord(wishes.language, 'fees')];
    book.head = { ...book.head, singular, plural, path: 'fees', icon: 'wallet' };
    addSamples(book, { language: wishes.language });
    entities.push(book);
  }
  fitSamples(entities, wishes);
  const cost = book.fields.findIndex(({ id }) => id === 'cost');
  // A fee is the amount of a record, not another number beside it.
  if (cost >= 0) {
    book.fields.splice(cost, 1);
    for (const { values } of book.samples) delete values['cost'];
  }
  const field: FieldInput = {
    id: payer.head.id,
    label: payer.head.singular,
    type: 'relation',
    target: payer.head.id,
    order: 15,
  };
  book.fields.splice(1, 0, field);
  book.samples.forEach(({ values }, index) => {
    const row = payer.samples[index % Math.max(1, payer.samples.length)];
    if (row && values['type'] === 'income') values[field.id] = row.id;
  });
}

/** The kind of income that fees are; by it reports file them. */
function feeCategory({ fields, samples }: EntityDraft): string | undefined {
  const category = fields.find(({ id, type }) => id === 'category' && type === 'choice');
  const options = category?.options ?? [];
  const named = options.find(({ id, label }) =>
    /\bfees?\b|tuition|费/i.test(`${id.replaceAll('-', ' ')} ${label}`),
  );
  const income = samples.find(({ values }) => values['type'] === 'income')?.values['category'];
  return named?.id ?? options.find(({ id }) => id === income)?.id;
}

/** “Collect fee” on whoever pays: the record says who, how much and when. */
export function feeStep({ entities, wishes }: ActivityContext): ActivityDesign | undefined {
  const { language } = wishes;
  const [payer, book] = [payerOf(entities), bookOf(entities)];
  const amount = book?.fields.find(({ id, type }) => id === 'amount' && type === 'money');
  const link = book?.fields.find(({ id, target }) => id === payer?.head.id && target === payer?.head.id);
  if (!payer || !book || !amount || !link) return undefined;
  const type = book.fields.find(({ id }) => id === 'type');
  const date = book.fields.find(({ id }) => id === 'date');
  const category = feeCategory(book);
  const value = (text: string): Expression => ({ kind: 'value', value: text });
  const label = gameWord(language, 'collectFee');
  return {
    step: {
      id: 'fees',
      title: label,
      sentence: gameWord(language, 'feeSentence', {
        payer: language === 'zh' ? payer.head.singular : payer.head.singular.toLowerCase(),
        page: book.head.plural,
      }),
      areas: ['actions'],
      operations: [
        {
          kind: 'put-action',
          action: {
            id: 'collectFee',
            label,
            icon: 'wallet',
            entity: payer.head.id,
            inputs: {
              amount: {
                ...amount,
                derived: undefined,
                default: undefined,
                minimum: 1,
                required: true,
                order: 10,
              },
              about: {
                id: 'about',
                label: gameWord(language, 'feeFor'),
                type: 'text',
                required: true,
                default: value(gameWord(language, 'fee')),
                order: 20,
              },
            },
            effects: [
              {
                kind: 'create',
                entity: book.head.id,
                values: {
                  [book.head.titleField]: { kind: 'path', scope: 'input', path: ['about'] },
                  [amount.id]: { kind: 'path', scope: 'input', path: ['amount'] },
                  [link.id]: { kind: 'path', scope: 'row', path: ['id'] },
                  ...(type?.options?.some(({ id }) => id === 'income') ? { type: value('income') } : {}),
                  ...(category ? { category: value(category) } : {}),
                  ...(date ? { [date.id]: { kind: 'today' } } : {}),
                },
              },
            ],
            confirmation: confirmationOf(payer, gameWord(language, 'feeCollected'), {
              page: book.head.plural,
            }),
          },
        },
      ],
      phrases: [],
    },
    pages: [],
    rowPages: [],
    isHome: false,
    verb: { actions: ['collectFee'], target: payer },
  };
}
