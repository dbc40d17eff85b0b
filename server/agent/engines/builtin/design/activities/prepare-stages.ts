import type { ChoiceOption } from '../../../../../../templates/spec/entity.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { optionsOfLabels } from '../make-field.ts';
import { statusOf } from './prepare-casework.ts';
import { value } from './reservations/expressions.ts';

const good =
  /^(?:hired|won|done|completed?|resolved|closed|accepted|approved|delivered|paid|published|awarded|adopted|signed|finished|granted|shipped|granted|live|released|fulfilled|served|returned)\b/i;
const bad =
  /^(?:rejected|declined|lost|cancell?ed|denied|failed|overdue|blocked|withdrawn|expired|refused|spam)\b/i;

/** The states that were named are those that there are, in their order. */
export function prepareStages(entities: readonly EntityDraft[], { stages, language }: Wishes): void {
  const kept = entities.filter(({ head }) => head.origin === 'kept' && !head.source);
  const target =
    stages && (kept.find(({ head }) => head.id === stages.object) ?? kept.find(statusOf) ?? kept[0]);
  if (!stages || !target) return;
  const options = optionsOfLabels(stages.labels).map((option, index): ChoiceOption => ({
    ...option,
    tone: good.test(option.label)
      ? 'good'
      : bad.test(option.label)
        ? 'bad'
        : index === 0
          ? 'information'
          : 'waiting',
  }));
  const known = statusOf(target);
  const old = known?.options ?? [];
  const first = options[0]?.id ?? '';
  const field = known ?? {
    id: 'status',
    label: language === 'zh' ? '状态' : 'Status',
    type: 'choice' as const,
    order: Math.max(0, ...target.fields.map(({ order }) => order)) + 10,
  };
  if (!known) target.fields.push(field);
  Object.assign(field, { options, default: value(first) });
  target.samples.forEach(({ values }, index) => {
    const at = old.findIndex(({ id }) => id === values[field.id]);
    const same = options.find(({ id }) => id === values[field.id]);
    const next = same ?? options[at < 0 ? index % options.length : Math.min(at, options.length - 1)];
    values[field.id] = (target.samples.length > 3 ? options[index % options.length] : next)?.id ?? first;
  });
  if (target.board !== undefined || known?.id === 'stage') target.board = field.id;
}
