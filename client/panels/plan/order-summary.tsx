import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { ActionChips } from './action-chips.tsx';
import { BuildWithModel } from './build-with-model.tsx';
import { ChipRow } from './chip-row.tsx';
import { Chip } from './chip.tsx';
import { ColourChip } from './colour-chip.tsx';
import { NameChip } from './name-chip.tsx';
import { PageChips } from './page-chips.tsx';
import { PeopleChips } from './people-chips.tsx';
import { StorageChip } from './storage-chip.tsx';
import { ThingChips } from './thing-chips.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

/** The order in short: name, pages, things, verbs, people, where data live, colours, assumptions, what is left out. */
export function OrderSummary({ order, editing }: { order: OrderView; editing: PlanEditing }) {
  const { t } = useTranslation();
  return (
    <dl className="mt-4 grid gap-2.5" aria-label={t('plan.order')}>
      <ChipRow label={t('plan.name')}>
        <NameChip name={order.name} editing={editing} />
      </ChipRow>
      {order.pages.length > 0 && <PageChips order={order} editing={editing} />}
      {order.things.length > 0 && <ThingChips order={order} editing={editing} />}
      {order.actions.length > 0 && <ActionChips order={order} editing={editing} />}
      {order.roles.length > 0 && <PeopleChips roles={order.roles} editing={editing} />}
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
          <ul className="grid gap-3 pt-1 text-sm">
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
