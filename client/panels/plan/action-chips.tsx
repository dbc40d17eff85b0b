import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { ChipRow } from './chip-row.tsx';
import { Chip } from './chip.tsx';
import { EditableName } from './editable-name.tsx';
import type { PlanEditing } from './use-plan-edit.ts';
import { WhoSelect } from './who-select.tsx';

/** The verbs of the app, each renamed in its chip, with who may do it. */
export function ActionChips({ order, editing }: { order: OrderView; editing: PlanEditing }) {
  const { t } = useTranslation();
  return (
    <ChipRow label={t('plan.actions')}>
      {order.actions.map((action) => (
        <Chip key={action.id}>
          <EditableName
            name={action.label}
            onRename={(name) => void editing.edit({ kind: 'rename', what: 'action', id: action.id, name })}
          />
          {order.roles.length > 0 ? (
            <WhoSelect
              label={t('plan.may.action', { name: action.label })}
              who={action.access}
              roles={order.roles}
              owned
              onChoose={(who) => void editing.edit({ kind: 'set-who', what: 'action', id: action.id, who })}
            />
          ) : (
            <span className="text-xs text-muted">{action.who}</span>
          )}
        </Chip>
      ))}
    </ChipRow>
  );
}
