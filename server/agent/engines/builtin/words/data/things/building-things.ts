import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What belongs to a building site, by names that mean something else elsewhere. */
export const buildingRealmThings: readonly ThingEntry[] = [
  {
    id: 'siteTask',
    en: 'Task',
    plural: 'tasks',
    zh: '任务',
    icon: 'circle-check',
    fields:
      'title! constructionJob>constructionJob! worker>siteWorker status:taskStatus priority startDate dueDate description',
    view: 'table',
    kind: 'tool',
    board: 'status',
    samples: samplesOf(
      'Dig the foundation; Pour the floor slab; Build the outer walls; Set the windows; Close the roof; Lay the electric cables; Plaster the stairwell; Clear the yard',
      '开挖基坑; 浇筑底板; 砌筑外墙; 安装窗户; 封闭屋面; 敷设电缆; 粉刷楼梯间; 清理场地',
    ),
  },
  {
    id: 'siteWorker',
    en: 'Worker',
    plural: 'workers',
    zh: '工人',
    icon: 'hard-hat',
    fields: 'name! siteTrade phone status:activeStatus',
    view: 'table',
    kind: 'tool',
    samples: samplesOf(
      'Mina Patel; Jonas Weber; Aisha Khan; Tom Becker; Lucía Romero; Noah Lind',
      '李敏; 王强; 张伟; 刘洋; 陈静; 赵磊',
    ),
  },
  {
    id: 'siteCost',
    en: 'Cost',
    plural: 'costs',
    zh: '成本',
    icon: 'receipt',
    fields: 'title! constructionJob>constructionJob! amount! category:siteCostKind date! note',
    view: 'table',
    kind: 'tool',
    samples: samplesOf(
      'Concrete for the slab; Crane, one week; Bricks and mortar; Overtime on the roof; Scaffold; Windows, first part',
      '底板混凝土; 吊车一周; 砖和砂浆; 屋面加班; 脚手架; 第一批窗户',
    ),
  },
];
