import type { Say } from './say.ts';
import { chineseWords } from './chinese-words.ts';
import { fillGaps } from './fill-gaps.ts';

const list = (items: readonly string[]) => items.join('、');
const several = (items: readonly string[], most = 8) =>
  items.length > most ? `${items.slice(0, most).join('、')}等` : items.join('、');

export const chinese: Say = {
  list,
  words: chineseWords,
  fill: (word, values) => fillGaps(chineseWords[word], values),
  keep: (plural, fields, samples) => [
    `保存${plural}`,
    `${plural}包含${several(fields)}。${samples > 0 ? `附带 ${samples} 条示例。` : ''}`,
  ],
  table: (plural, file, { rows, fields }) => [
    `读取表格中的${plural}`,
    `${file} 的 ${rows} 行成为${plural}，包含${several(fields, 12)}。`,
  ],
  browse: (plural, { search, filters, sorts, entry, export: file, home }) => {
    const abilities = [
      search ? `搜索${plural}` : `浏览${plural}`,
      ...(filters.length > 0 ? [`按${several(filters)}筛选`] : []),
      ...(sorts.length > 0 ? [`按${several(sorts)}排序`] : []),
      ...(entry ? ['新增、修改和删除'] : []),
      ...(file ? ['下载为文件'] : []),
    ];
    return [`${plural}列表`, `${home ? '在首页' : `在“${plural}”页面`}可以${abilities.join('，')}。`];
  },
  board: (plural, column) => [`${plural}看板`, `${plural}按${column}分列，可拖动或用键盘移动。`],
  detail: (singular) => [`${singular}详情页`, `每个${singular}都有自己的页面，显示全部信息。`],
  collect: (plural, listName, { page, schedule }) => [
    `我的${listName}`,
    schedule
      ? `可把${plural}加入自己的${listName}；“${page}”按日期和时间显示，并提示时间冲突。`
      : `可把${plural}加入自己的${listName}，显示在“${page}”。`,
  ],
  record: (label, singular, page) => [
    `${label}：${page}`,
    `每个${singular}上都有“${label}”，录入的内容列在“${page}”中。`,
  ],
  deeds: (labels, singular) => [
    `${list(labels)}${singular}`,
    `每个${singular}上都有${list(labels.map((label) => `“${label}”`))}，操作后立即提示结果，合适时可以撤回。`,
  ],
  ledger: ({ field, plural, singular }, buttons, refusal) => [
    list(buttons),
    `每个${singular}的“${field}”是${plural}之和。${list(buttons.map((label) => `“${label}”`))}会询问数量并登记；不足时提示“${refusal}”。全部记录在“${plural}”页面。`,
  ],
  overview: (numbers, charts) => [
    charts.length > 0 ? '数字与图表' : '数字',
    [
      numbers.length > 0 ? `概览显示${list(numbers)}。` : '',
      charts.length > 0 ? `图表显示${list(charts)}。` : '',
    ].join(''),
  ],
  people: ({ roles, own, sees, posted, common, runs }) => [
    '人员与登录',
    [
      `登录身份有${list(roles)}。`,
      own.length > 0 ? `${list(own)}各人只看到自己的，${list(sees)}可看到全部。` : '',
      posted.length > 0 ? `${list(posted)}人人可读，由发表者修改。` : '',
      common.length > 0 ? `${list(common)}由${list(runs)}维护。` : '',
      '浏览公开内容无需登录。',
    ].join(''),
  ],
  pages: (titles) => [`页面：${titles.join('、')}`, `菜单包含${list(titles)}。`],
  look: (name, parts) => [
    '名称与外观',
    `应用名为“${name}”${parts.length > 0 ? `，采用${list(parts)}` : '，适配手机和大屏，支持浅色与深色'}。`,
  ],
  summary: (name, plurals) => (plurals.length > 0 ? `${name}：${list(plurals)}` : name),
};
