import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { ChipRow } from './chip-row.tsx';
import { Chip } from './chip.tsx';
import { EditableName } from './editable-name.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

/** The kinds of people who log in, each renamed in its chip. What each may do stands with the page, thing or action. */
export function PeopleChips({ roles, editing }: { roles: OrderView['roles']; editing: PlanEditing }) {
  const { t } = useTranslation();
  return (
    <ChipRow label={t('plan.people')}>
      {roles.map((role) => (
        <Chip key={role.id}>
          <EditableName
            name={role.label}
            onRename={(name) => void editing.edit({ kind: 'rename', what: 'role', id: role.id, name })}
          />
          {role.administrator && <span className="ml-1 text-xs text-muted">{t('plan.mayEverything')}</span>}
        </Chip>
      ))}
    </ChipRow>
  );
}
