import type { Realm } from './realms.ts';

/** What words mean where buildings are built. */
export const buildingRealms: readonly Realm[] = [
  {
    when: /\bconstruction (?:project|site|work)s?\b[^.]{0,40}\b(?:manage|track|plan)\w*|\b(?:manage|managing|track|tracking|plan|planning|run|running) (?:our |the |all |several |their )?(?:construction|building) (?:projects?|sites?)\b|施工管理|工地管理/i,
    words: {
      siteTask: ['task', 'work package', 'task scheduling', '任务'],
      siteWorker: ['worker', 'construction worker', 'crew member', 'worker assignment', 'crew', '工人'],
      siteCost: ['cost', 'expense', 'cost record', 'project cost', '成本', '费用'],
      constructionJob: ['project', 'site', 'building site', '项目', '工程', '工地'],
    },
    nothing: ['budget', 'assignment', 'budget tracking'],
  },
];
