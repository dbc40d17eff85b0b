import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { ChipRow } from './chip-row.tsx';
import { Chip } from './chip.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

/** What the app keeps: each thing with its fields, which can be left out one by one. */
export function ThingChips({ things, editing }: { things: OrderView['things']; editing: PlanEditing }) {
  const { t } = useTranslation();
  return (
    <ChipRow label={t('plan.things')}>
      <div className="grid w-full gap-1">
        {things.map((thing) => (
          <details key={thing.id} className="text-sm">
            <summary className="flex min-h-7 cursor-pointer flex-wrap items-baseline gap-x-2 max-md:min-h-11 max-md:items-center">
              <span className="font-medium">{thing.plural}</span>
              {thing.rows !== null && (
                <span className="text-xs text-muted">{t('plan.rows', { count: thing.rows })}</span>
              )}
              <span className="min-w-0 flex-1 truncate text-xs text-muted">
                {thing.fields.map((field) => field.label).join(', ')}
              </span>
            </summary>
            <div className="mt-1 mb-2 flex flex-wrap gap-1.5">
              {thing.fields.map((field) => (
                <Chip
                  key={field.id}
                  title={field.type}
                  removeLabel={t('plan.dropField', { field: field.label, thing: thing.plural })}
                  onRemove={() =>
                    void editing.edit({ kind: 'remove-field', entity: thing.id, field: field.id })
                  }
                >
                  {field.label}
                </Chip>
              ))}
            </div>
          </details>
        ))}
      </div>
    </ChipRow>
  );
}
