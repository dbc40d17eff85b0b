import type { RoleEntry } from './roles-entry.ts';
import { staffWords } from './roles-words.ts';

/** Those who do the work of an organisation: on the road, and anywhere else. */
export const workRoles: readonly RoleEntry[] = [
  {
    id: 'driver',
    en: 'Driver',
    zh: '司机',
    words: [
      'driver',
      'courier',
      'delivery driver',
      'truck driver',
      'rider',
      'delivery rider',
      '骑手',
      '司机',
    ],
    side: 'serves',
    inside: true,
    thing: 'driver',
  },
  {
    id: 'staff',
    en: 'Staff member',
    zh: '工作人员',
    words: staffWords,
    side: 'serves',
    inside: true,
    thing: 'employee',
  },
];
