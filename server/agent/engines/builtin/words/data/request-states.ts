import type { ChoiceOption } from '../../../../../../templates/spec/entity.ts';
import type { Bilingual } from '../entry.ts';

export type State = Bilingual & { id: string; tone: ChoiceOption['tone'] };

/** `open|Open|待处理` with its tone. */
export const state = (written: string, tone: State['tone']): State => {
  const [id = '', en = '', zh = ''] = written.split('|');
  return { id, en, zh, tone };
};
export const cancelled = state('cancelled|Cancelled|已取消', 'bad');
export const requested = state('requested|Requested|已申请', 'waiting');
export const confirmed = state('confirmed|Confirmed|已确认', 'good');
