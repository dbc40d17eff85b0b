import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import type { PlanEditing } from './use-plan-edit.ts';
import { WhoSelect } from './who-select.tsx';

interface ThingRightsProps {
  thing: OrderView['things'][number];
  roles: OrderView['roles'];
  editing: PlanEditing;
}

/** Who may see, add, change and delete the rows of a thing. */
export function ThingRights({ thing, roles, editing }: ThingRightsProps) {
  const { t } = useTranslation();
  return (
    <ul
      className="mt-1.5 mb-2 grid grid-cols-1 text-xs"
      aria-label={t('plan.rights', { name: thing.plural })}
    >
      {thing.rights.map(({ right, who }) => (
        <li
          key={right}
          className="grid grid-cols-[minmax(56px,auto)_minmax(0,1fr)] items-center justify-items-start gap-1.5"
        >
          <span>{t(`plan.right.${right}`)}</span>
          <WhoSelect
            label={t(`plan.may.${right}`, { name: thing.plural })}
            who={who}
            roles={roles}
            owned={right !== 'create'}
            onChoose={(chosen) =>
              void editing.edit({ kind: 'set-who', what: right, id: thing.id, who: chosen })
            }
          />
        </li>
      ))}
    </ul>
  );
}
