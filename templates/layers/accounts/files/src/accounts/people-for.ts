import { actorsOf, allows, permissionsOf } from '../../shared/accounts/may.ts';
import type { Access, SamplePerson } from '../../shared/accounts/rules-type.ts';
import { roles } from '../../shared/accounts/rules.ts';
import { appInfo } from '../app/app-info.ts';
import type { Intent } from '../store/access-type.ts';
import { me } from './session.ts';

/** People to try the app as who may do a thing; all when none of them may. */
export function peopleForIntent(intent: Intent): readonly SamplePerson[] {
  const fit = me.samples.filter(isFit(accessOf(intent)));
  return fit.length > 0 ? fit : me.samples;
}

/** People to try the app as, those first who may see the page they are to go to. */
export function peopleForPage(path: string): readonly SamplePerson[] {
  const [pathname = ''] = path.split('?');
  const who = appInfo.menu.find((entry) => entry.path === pathname)?.who ?? ['anyone'];
  const isFirst = isFit(who);
  return me.samples.toSorted((one, other) => Number(isFirst(other)) - Number(isFirst(one)));
}

function isFit(access: readonly Access[]): (person: SamplePerson) => boolean {
  return ({ id, role }) => allows(access, { id, role });
}

function accessOf(intent: Intent): readonly Access[] {
  switch (intent.kind) {
    case 'act':
      return actorsOf(intent.action);
    case 'create':
      return permissionsOf(intent.entity).create;
    case 'removeSamples':
      return roles.flatMap(({ id, administrator }) => (administrator ? [`role:${id}`] : []));
    case 'other':
      return ['anyone'];
  }
}
