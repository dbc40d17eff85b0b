import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import type { Access } from './access.ts';

/** Who may do something, in words. */
export function useSayAccess(roles: OrderView['roles']): (who: readonly Access[]) => string {
  const { t, i18n } = useTranslation();
  return (who) => {
    const named = who.map((access) => {
      if (access === 'anyone' || access === 'signedIn' || access === 'owner')
        return t(`plan.access.${access}`);
      const id = access.slice('role:'.length);
      return roles.find((role) => role.id === id)?.label ?? id;
    });
    return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(named);
  };
}
