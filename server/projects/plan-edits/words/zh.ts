import type { EditWords, Verb } from './en.ts';

/** What an edit by hand now means, in Chinese. */
export const zh: EditWords = {
  appCalled: (name) => `应用名为“${name}”。`,
  renameApp: '重命名应用',
  storage: {
    postgres: '录入的内容保存在 Postgres 数据库中。',
    browser: '录入的内容保存在各自的浏览器中。',
  },
  changeStorage: '更改数据的存储位置',
  colour: (name, value) => `${colours[name]}为 ${value}。`,
  changeColours: '更改颜色',
  nobodyLogsIn: '无需登录，所有人都可以做所有事。',
  notAssumed: (sentence) => `不再假设：${sentence}`,
  withoutField: (plural, field) => `${plural}没有“${field}”。`,
  called: (before, name) => `“${before}”改名为“${name}”。`,
  rewordedOnly: '步骤已按你的写法显示。Sprout 没有从中读出改动，所以构建内容不变。',
  without: (name) => `不再有图表“${name}”。`,
  withoutNumber: (name) => `不再有数字“${name}”。`,
  withoutFilter: (name) => `列表不再按${name}筛选。`,
  withoutOrder: (name) => `列表不再按${name}排序。`,
  withoutAbility: (verb) => `列表不再提供“${verb}”。`,
  withoutButton: (label) => `不再有“${label}”按钮。`,
  leftOut: (words, example) =>
    `从句子里去掉${words.map((word) => `“${word}”`).join('、')}不会改变构建内容。要去掉什么请直接说${example ? `，例如“去掉${example}筛选”` : ''}。`,
  rewordedTask: '模型将按步骤现在的说法构建，检查保持不变。',
  noteOnly: 'Sprout 没有从这句话中读出改动。它会作为备注保存在应用中，不会构建任何内容。',
  stays: '顺序不变。',
  before: (step, other) => `“${step}”现在排在“${other}”之前。`,
  last: (step) => `“${step}”现在排在最后。`,
  removed: (steps) => `不会构建${steps.map((step) => `“${step}”`).join('、')}。`,
  asBefore: '计划已恢复原样。',
  chosen: (choice) => `已选择“${choice}”。`,
  who: (verb, name, who) => `${verbs[verb]}“${name}”的人：${who.join('、')}。`,
  access: { anyone: '所有人', signedIn: '已登录的人', owner: '创建者' },
};

const colours = { accent: '主色', background: '背景色', components: '组件颜色' };

const verbs: Record<Verb, string> = {
  page: '可以打开',
  action: '可以执行',
  read: '可以查看',
  create: '可以添加',
  update: '可以修改',
  remove: '可以删除',
};
