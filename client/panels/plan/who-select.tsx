import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { sameAccess, type Access } from './access.ts';
import { useSayAccess } from './use-say-access.ts';

interface WhoSelectProps {
  /** What it is about, read aloud. */
  label: string;
  who: readonly Access[];
  roles: OrderView['roles'];
  /** Whether rows belong to whoever made them. */
  owned?: boolean;
  onChoose(who: Access[]): void;
}

/** Who may do something, chosen in place. */
export function WhoSelect({ label, who, roles, owned, onChoose }: WhoSelectProps) {
  const { t } = useTranslation();
  const say = useSayAccess(roles);
  const choices: Access[][] = [
    ['anyone'],
    ['signedIn'],
    ...(owned ? [['owner'] satisfies Access[]] : []),
    ...roles.map(({ id }): Access[] => [`role:${id}`]),
  ];
  // A combination that the plan has is one of the choices.
  const known = choices.some((choice) => sameAccess(choice, who));
  const all = known ? choices : [[...who], ...choices];
  return (
    <select
      aria-label={t('plan.whoMay', { what: label })}
      className="field-sizing-content min-h-7 max-w-full min-w-0 truncate cursor-pointer rounded-sm bg-transparent text-xs text-muted hover:text-ink max-md:min-h-11"
      value={all.findIndex((choice) => sameAccess(choice, who))}
      onChange={(event) => {
        const chosen = all[Number(event.target.value)];
        if (chosen && !sameAccess(chosen, who)) onChoose(chosen);
      }}
    >
      {all.map((choice, index) => (
        <option key={choice.join(' ')} value={index}>
          {say(choice)}
        </option>
      ))}
    </select>
  );
}
