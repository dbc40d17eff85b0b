import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { BuildWithModel } from './build-with-model.tsx';
import { ChipRow } from './chip-row.tsx';
import { Chip } from './chip.tsx';
import { ColourChip } from './colour-chip.tsx';
import { NameChip } from './name-chip.tsx';
import { StorageChip } from './storage-chip.tsx';
import { ThingChips } from './thing-chips.tsx';
import { useAskChange } from './use-ask-change.ts';
import type { PlanEditing } from './use-plan-edit.ts';

/** The order in short: name, pages, things, verbs, where data live, colours, assumptions, what is left out. */
export function OrderSummary({ order, editing }: { order: OrderView; editing: PlanEditing }) {
  const { t } = useTranslation();
  const askChange = useAskChange();
  return (
    <dl className="mt-4 grid gap-2.5" aria-label={t('plan.order')}>
      <ChipRow label={t('plan.name')}>
        <NameChip name={order.name} editing={editing} />
      </ChipRow>
      {order.pages.length > 0 && (
        <ChipRow label={t('plan.pages')}>
          {order.pages.map((page) => (
            <Chip key={page.id} title={page.path} onChange={() => askChange(page.title)}>
              {page.title}
            </Chip>
          ))}
        </ChipRow>
      )}
      {order.things.length > 0 && <ThingChips things={order.things} editing={editing} />}
      {order.actions.length > 0 && (
        <ChipRow label={t('plan.actions')}>
          {order.actions.map((action) => (
            <Chip key={action.id} onChange={() => askChange(action.label)}>
              {action.label} <span className="text-xs text-muted">{action.who}</span>
            </Chip>
          ))}
        </ChipRow>
      )}
      <ChipRow label={t('plan.data')}>
        <StorageChip storage={order.storage} editing={editing} />
      </ChipRow>
      {order.colours.length > 0 && (
        <ChipRow label={t('plan.colours')}>
          {order.colours.map((colour) => (
            <ColourChip key={colour.name} colour={colour} editing={editing} />
          ))}
        </ChipRow>
      )}
      {order.assumed.length > 0 && (
        <ChipRow label={t('plan.assumed')}>
          {order.assumed.map((assumption) => (
            <Chip
              key={assumption.id}
              removeLabel={t('plan.dropAssumption', { sentence: assumption.sentence })}
              onRemove={() => void editing.edit({ kind: 'remove-assumption', assumption: assumption.id })}
            >
              {assumption.sentence}
            </Chip>
          ))}
        </ChipRow>
      )}
      {order.notIncluded.length > 0 && (
        <ChipRow label={t('plan.notIncluded')}>
          <ul className="grid gap-1.5 pt-1 text-sm">
            {order.notIncluded.map((item) => (
              <li key={item.id}>
                <span className="font-medium">{item.wanted}</span>{' '}
                <span className="text-muted">{t('plan.instead', { instead: item.instead })}</span>
                <span className="mt-1 flex flex-wrap items-center gap-2">
                  <BuildWithModel
                    wanted={item.wanted}
                    message={t('plan.buildThis', { wanted: item.wanted })}
                  />
                </span>
              </li>
            ))}
          </ul>
        </ChipRow>
      )}
    </dl>
  );
}
