import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { ChipRow } from './chip-row.tsx';
import { Chip } from './chip.tsx';
import { ColourChip } from './colour-chip.tsx';
import { NameChip } from './name-chip.tsx';
import { ThingChips } from './thing-chips.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

/** The order in short: name, pages, things, verbs, where data live, colours, assumptions, what is left out. */
export function OrderSummary({ order, editing }: { order: OrderView; editing: PlanEditing }) {
  const { t } = useTranslation();
  const other = order.storage === 'browser' ? 'postgres' : 'browser';
  return (
    <dl className="mt-3 grid gap-2.5" aria-label={t('plan.order')}>
      <ChipRow label={t('plan.name')}>
        <NameChip name={order.name} editing={editing} />
      </ChipRow>
      {order.pages.length > 0 && (
        <ChipRow label={t('plan.pages')}>
          {order.pages.map((page) => (
            <Chip key={page.id}>{page.title}</Chip>
          ))}
        </ChipRow>
      )}
      {order.things.length > 0 && <ThingChips things={order.things} editing={editing} />}
      {order.actions.length > 0 && (
        <ChipRow label={t('plan.actions')}>
          {order.actions.map((action) => (
            <Chip key={action.id} title={action.who}>
              {action.label}
            </Chip>
          ))}
        </ChipRow>
      )}
      <ChipRow label={t('plan.data')}>
        <Chip>{t(`plan.storage.${order.storage}`)}</Chip>
        <button
          type="button"
          className="min-h-7 rounded-full px-2 text-xs text-accent-ink underline underline-offset-2 max-md:min-h-11"
          disabled={editing.busy}
          onClick={() => void editing.edit({ kind: 'set-storage', storage: other })}
        >
          {t(`plan.storageSwitch.${other}`)}
        </button>
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
          <ul className="grid gap-1 text-sm">
            {order.notIncluded.map((item) => (
              <li key={item.id}>
                <span className="font-medium">{item.wanted}</span>{' '}
                <span className="text-muted">{t('plan.instead', { instead: item.instead })}</span>
              </li>
            ))}
          </ul>
        </ChipRow>
      )}
    </dl>
  );
}
