import type { Effect } from '../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Language } from '../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from './app-draft.ts';

/** What a verb does besides leaving its record. */
export interface RecordEffects {
  effects: Effect[];
  guards: { must: Expression; message: string }[];
  /** Names the thing in what is said afterwards. */
  names: boolean;
  operations: OperationInput[];
}

const words = {
  higher: {
    en: 'The bid must be higher than the current one.',
    zh: '出价必须高于当前价格。',
  },
  bid: { en: 'Bid', zh: '出价' },
  over: { en: 'It has ended: no more bids.', zh: '已结束，不再接受出价。' },
  sold: { en: 'It is sold already.', zh: '已经售出。' },
} as const;

/** Bids are higher than the one before and become it; bids and orders stand in the history there is. */
export function recordEffects(
  record: string,
  target: EntityDraft,
  { language, history }: { language: Language; history: EntityDraft | undefined },
): RecordEffects {
  const done: RecordEffects = { effects: [], guards: [], names: false, operations: [] };
  if (record !== 'bid' && record !== 'purchase') return done;
  done.names = true;
  const money = target.fields.filter(({ type, derived }) => type === 'money' && derived === undefined);
  const current = money.find(({ id }) => /bid/i.test(id)) ?? money[0];
  if (record === 'bid' && current) {
    const now: Expression = { kind: 'path', scope: 'row', path: [current.id] };
    const offered: Expression = { kind: 'path', scope: 'input', path: ['amount'] };
    const higher: Expression = { kind: 'binary', operator: 'greater', left: offered, right: now };
    const must: Expression = {
      kind: 'binary',
      operator: 'or',
      left: { kind: 'missing', of: now },
      right: higher,
    };
    done.guards.push({ must, message: words.higher[language] });
    done.effects.push({ kind: 'set', values: { [current.id]: offered } });
    const end = target.fields.find(({ id, type }) => type === 'date' && /end|due/i.test(id));
    if (end) {
      const until: Expression = { kind: 'path', scope: 'row', path: [end.id] };
      done.guards.push({
        must: {
          kind: 'binary',
          operator: 'or',
          left: { kind: 'missing', of: until },
          right: { kind: 'binary', operator: 'greaterOrEqual', left: until, right: { kind: 'today' } },
        },
        message: words.over[language],
      });
    }
  }
  const status = target.fields.find(({ id, type }) => id === 'status' && type === 'choice');
  if (record === 'purchase' && status?.options?.some(({ id }) => id === 'sold')) {
    const sold: Expression = { kind: 'value', value: 'sold' };
    const is: Expression = { kind: 'path', scope: 'row', path: ['status'] };
    done.guards.push({
      must: { kind: 'binary', operator: 'notEqual', left: is, right: sold },
      message: words.sold[language],
    });
    done.effects.push({ kind: 'set', values: { status: sold } });
  }
  if (history) addHistory(done, { record, target, history, language, price: money[0] });
  return done;
}

interface HistorySetting {
  record: 'bid' | 'purchase';
  target: EntityDraft;
  history: EntityDraft;
  language: Language;
  price: FieldInput | undefined;
}

function addHistory(done: RecordEffects, { record, target, history, language, price }: HistorySetting): void {
  const field = (test: (field: FieldInput) => boolean) => history.fields.find(test)?.id;
  const title = target.fields.find(({ id }) => id === target.head.titleField);
  const name = field(({ id }) => id === history.head.titleField);
  const amount = field(({ type }) => type === 'money');
  const date = field(({ type }) => type === 'date');
  const kind = history.fields.find(({ id, type }) => id === 'type' && type === 'choice');
  const count = field(({ id }) => id === 'quantity');
  if (title?.type !== 'text' || name === undefined) return;
  const paid: Expression =
    record === 'bid'
      ? { kind: 'path', scope: 'input', path: ['amount'] }
      : price
        ? { kind: 'path', scope: 'row', path: [price.id] }
        : { kind: 'value', value: 0 };
  const side = record === 'bid' ? 'bid' : (kind?.options?.[0]?.id ?? '');
  const values: Record<string, Expression> = {
    [name]: { kind: 'path', scope: 'row', path: [target.head.titleField] },
    ...(amount ? { [amount]: paid } : {}),
    ...(date ? { [date]: { kind: 'today' } } : {}),
    ...(kind && side !== '' ? { [kind.id]: { kind: 'value', value: side } } : {}),
    ...(count && record === 'purchase'
      ? { [count]: { kind: 'path', scope: 'input', path: ['quantity'] } }
      : {}),
  };
  done.effects.push({ kind: 'create', entity: history.head.id, values });
  done.operations.push({ kind: 'change-entity', entity: history.head.id, changes: { ownership: 'own' } });
  if (record !== 'bid' || !kind || kind.options?.some(({ id }) => id === 'bid')) return;
  const bid = { id: 'bid', label: words.bid[language], tone: 'information' as const };
  kind.options = [...(kind.options ?? []), bid];
  done.operations.push({ kind: 'put-field', entity: history.head.id, field: kind });
}
