import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { sameAccess } from './access.ts';
import { ChipRow } from './chip-row.tsx';
import { Chip } from './chip.tsx';
import { EditableName } from './editable-name.tsx';
import type { PlanEditing } from './use-plan-edit.ts';
import { WhoSelect } from './who-select.tsx';

/** The pages, each renamed in its chip; who may open one is chosen there where people log in. */
export function PageChips({ order, editing }: { order: OrderView; editing: PlanEditing }) {
  const { t } = useTranslation();
  return (
    <ChipRow label={t('plan.pages')}>
      {order.pages.map((page) => (
        <Chip key={page.id} title={page.path}>
          <EditableName
            name={page.title}
            onRename={(name) => void editing.edit({ kind: 'rename', what: 'page', id: page.id, name })}
          />
          {!(order.roles.length === 0 && sameAccess(page.who, ['anyone'])) && (
            <WhoSelect
              label={t('plan.may.page', { name: page.title })}
              who={page.who}
              roles={order.roles}
              onChoose={(who) => void editing.edit({ kind: 'set-who', what: 'page', id: page.id, who })}
            />
          )}
        </Chip>
      ))}
    </ChipRow>
  );
}
