import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { useSayType } from '../../text/use-say-type.ts';
import { ChipRow } from './chip-row.tsx';
import { Chip } from './chip.tsx';
import { EditableName } from './editable-name.tsx';
import { ThingRights } from './thing-rights.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

/** What the app keeps: each thing with its fields, renamed and left out one by one, and who may do what with it. */
export function ThingChips({ order, editing }: { order: OrderView; editing: PlanEditing }) {
  const { t } = useTranslation();
  const sayType = useSayType();
  return (
    <ChipRow label={t('plan.things')}>
      <div className="grid w-full min-w-0 grid-cols-1 gap-0.5">
        {order.things.map((thing) => (
          <details key={thing.id} className="group/thing text-sm">
            <summary className="flex min-h-7 cursor-pointer items-center gap-x-2 max-md:min-h-11">
              <ChevronRight
                aria-hidden
                className="-ml-0.5 size-3.5 shrink-0 text-muted group-open/thing:rotate-90"
              />
              <span className="font-medium break-words">{thing.plural}</span>
              {thing.rows !== null && (
                <span className="text-xs whitespace-nowrap text-muted">
                  {t('plan.rows', { count: thing.rows })}
                </span>
              )}
              <span className="min-w-0 flex-1 truncate text-xs text-muted">
                {thing.fields.map((field) => field.label).join(', ')}
              </span>
            </summary>
            <div className="mt-1 mb-2 flex flex-wrap gap-1.5">
              <Chip>
                <EditableName
                  name={thing.plural}
                  className="font-medium"
                  onRename={(name) =>
                    void editing.edit({ kind: 'rename', what: 'thing', id: thing.id, name })
                  }
                />
              </Chip>
              {thing.fields.map((field) => (
                <Chip
                  key={field.id}
                  title={sayType(field.type)}
                  removeLabel={t('plan.dropField', { field: field.label, thing: thing.plural })}
                  onRemove={() =>
                    void editing.edit({ kind: 'remove-field', entity: thing.id, field: field.id })
                  }
                >
                  <EditableName
                    name={field.label}
                    onRename={(name) =>
                      void editing.edit({ kind: 'rename', what: 'field', id: field.id, of: thing.id, name })
                    }
                  />
                </Chip>
              ))}
            </div>
            {order.roles.length > 0 && <ThingRights thing={thing} roles={order.roles} editing={editing} />}
          </details>
        ))}
      </div>
    </ChipRow>
  );
}
