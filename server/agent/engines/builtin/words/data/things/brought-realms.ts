import type { Realm } from './realms.ts';

/** Where people register children or cars of their own, the words mean theirs. */
export const broughtRealms: readonly Realm[] = [
  {
    when: /\b(?:regist\w+|add(?:ing)?|manag\w+|enter(?:ing)?)\b(?: and (?:manage|edit|view))? (?:their|a|my|our|own|your) (?:own )?(?:child|children|kids?|sons?|daughters?)\b|(?:登记|添加|管理)(?:自己的)?(?:孩子|子女)/i,
    words: { child: ['child', 'kid', 'son', 'daughter', '孩子', '子女'] },
  },
  {
    when: /\b(?:regist\w+|add(?:ing)?|manag\w+|enter(?:ing)?)\b(?: and (?:manage|edit|view))? (?:their|my|our|your)? ?(?:own )?(?:cars?|vehicles?|motorcycles?|motorbikes?)\b(?=[\s\S]*\b(?:appointments?|time ?slots?|repairs?|workshop|garage)\b)/i,
    words: { ownVehicle: ['car', 'vehicle', 'motorcycle', 'motorbike', '汽车', '车辆'] },
    nothing: ['repair', 'car repair', 'vehicle repair', 'repair appointment', 'workshop'],
  },
];
