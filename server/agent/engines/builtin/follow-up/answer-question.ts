import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { small } from './change-in-words.ts';
import { findBlocks, mainEntity } from './find-target.ts';
import { mentionedIn } from './mentioned-in.ts';
import type { FollowUpContext } from './follow-up-kind.ts';

type Answer = readonly [
  RegExp,
  (context: FollowUpContext & { text: string }) => readonly [en: string, zh: string],
];

const answers: readonly Answer[] = [
  [
    /\b(?:fields?|columns?|details)\b|字段|哪些列/i,
    ({ spec, text }) => {
      const named = mentionedIn(text, spec).find(({ kind }) => kind === 'entity');
      const entity = named ? spec.entities[named.id] : mainEntity(spec);
      const labels = Object.values(entity?.fields ?? {})
        .toSorted((a, b) => a.order - b.order)
        .map(({ label }) => label);
      return [
        `${entity?.plural ?? 'Things'} have ${labels.map(small).join(', ')}. Say “Add a … field” or “Remove the … field” to change that.`,
        `${entity?.plural ?? '内容'}有这些字段：${labels.join('、')}。可以说“添加……字段”或“删除……字段”。`,
      ];
    },
  ],
  [
    /\b(?:chart|graph)s?\b|图表/i,
    ({ spec }) => {
      const titles = findBlocks(spec, 'chart').map(({ block }) => String(block.properties['title']));
      return titles.length > 0
        ? [
            `There are these charts: ${titles.join(', ')}. Say “Make the chart a pie” or “Show a chart per …” for others.`,
            `现有图表：${titles.join('、')}。可以说“把图表改成饼图”或“按……显示图表”。`,
          ]
        : [
            'There is none yet. Say “Show a chart per …” with the name of a field.',
            '还没有图表。说“按……显示图表”并给出字段名即可。',
          ];
    },
  ],
  [
    /\b(?:undo|go back|restore|revert|earlier version)\b|撤销|恢复|回退|还原/i,
    () => [
      'Under Releases you go back to any earlier release, code only or with its data; nothing is lost from the history.',
      '在“版本”中可以恢复到任何之前的版本，只恢复代码或连同数据；历史不会丢失。',
    ],
  ],
  [
    /\b(?:stored?|kept|saved|save|data(?:base)?|postgres|where)\b|保存|存储|数据库|数据在/i,
    ({ spec }) =>
      spec.storage === 'postgres'
        ? [
            'What is entered is kept in a Postgres database on the machine Sprout runs on, the same for everyone with a right to it.',
            '录入的内容保存在运行 Sprout 的机器上的 Postgres 数据库中，有权限的人看到的相同。',
          ]
        : [
            'What is entered is kept in the browser it is entered in. Say “Keep it in Postgres” to have it on the server, the same for everyone.',
            '录入的内容保存在当前浏览器中。说“保存到 Postgres 数据库”即可保存到服务器，供所有人共用。',
          ],
  ],
  [
    /\b(?:who|log ?-?in|sign ?-?in|account|password|role|private|public|see my)\b|谁|登录|账号|密码|权限|角色/i,
    ({ spec }) => {
      const roles = Object.values(spec.roles).map(({ label }) => label);
      return roles.length > 0
        ? [
            `People log in; there are these roles: ${roles.join(', ')}. The administrator gives them. Say for example “Only admins can delete …” to change who may do what.`,
            `需要登录，角色有：${roles.join('、')}，由管理员授予。可以说“只有管理员可以删除……”来调整权限。`,
          ]
        : [
            'Nobody has to log in, and everyone who opens the app may see and change everything in it. Say “Add a log-in” to change that.',
            '无需登录，打开应用的人都可以查看和修改全部内容。说“添加登录”可以改变这一点。',
          ];
    },
  ],
  [
    /\bexport|download|csv|excel|导出|下载/i,
    ({ spec }) =>
      findBlocks(spec, 'collection').some(({ block }) => block.properties['export'] === true)
        ? [
            'The list has a button that downloads what it shows as CSV.',
            '列表上有按钮，可把显示的内容下载为 CSV。',
          ]
        : [
            'Not yet. Say “Export as CSV”, and lists get a button for it.',
            '还不能。说“导出为 CSV”，列表就会有下载按钮。',
          ],
  ],
  [
    /\bimport|upload|导入|上传/i,
    () => [
      'Attach a CSV or Excel file to a message here, and say what it holds: its rows become things of the app. The app itself has no import.',
      '在这里的消息中附上 CSV 或 Excel 文件并说明内容，表中的行就会成为应用中的数据。应用本身没有导入功能。',
    ],
  ],
  [
    /\bprint|paper|pdf|打印/i,
    () => [
      'Print any page with the browser (Ctrl or Cmd and P), to paper or as PDF.',
      '用浏览器打印任意页面（Ctrl 或 Cmd 加 P），可打印或存为 PDF。',
    ],
  ],
  [
    /\bsearch|find\b|搜索|查找/i,
    ({ spec }) =>
      findBlocks(spec, 'collection').some(({ block }) => block.properties['search'] !== false)
        ? [
            'Type into the search box above a list: it looks through every word of a row.',
            '在列表上方的搜索框输入文字，会搜索每一行的所有内容。',
          ]
        : ['Not yet. Say “Add search”.', '还不能。说“添加搜索”即可。'],
  ],
  [
    /\bfilter|筛选/i,
    ({ spec }) => {
      const fields = findBlocks(spec, 'collection').flatMap(({ block }) =>
        (Array.isArray(block.properties['filters']) ? block.properties['filters'] : []).flatMap(
          (id) => spec.entities[block.entity ?? '']?.fields[String(id)]?.label ?? [],
        ),
      );
      return fields.length > 0
        ? [
            `Lists can be filtered by ${[...new Set(fields)].map(small).join(', ')}. Say “Filter by …” for more.`,
            `列表可按${[...new Set(fields)].join('、')}筛选。说“按……筛选”可以增加。`,
          ]
        : ['Not yet. Say “Filter by …” with the name of a field.', '还不能。说“按……筛选”并给出字段名即可。'];
    },
  ],
  [
    /\b(?:cost|price|free|pay)\b|收费|费用|免费|多少钱/i,
    () => [
      'Building without a language model costs nothing and needs no network.',
      '不使用语言模型时，构建不产生费用，也不需要网络。',
    ],
  ],
  [
    /\b(?:change|edit|add|say|ask|can (?:you|i) do|possible|help)\b|修改|能做|会做|可以做|帮助|怎么用/i,
    ({ spec }) => {
      const main = mainEntity(spec);
      const en = small(main?.plural ?? 'things');
      const zh = main?.plural ?? '内容';
      return [
        `Say what should be different, one or several wishes at a time: “Add a notes field to ${en}”, “Show ${en} as cards”, “Use a dark theme”, “Only admins can delete ${en}”. I show a plan first; nothing changes before you approve it.`,
        `说出想要的变化，可以一次说几个：“给${zh}添加备注字段”、“把${zh}改成卡片”、“使用深色主题”、“只有管理员可以删除${zh}”。我会先给出计划，批准之前不会改动。`,
      ];
    },
  ],
];

/** What there is to say to a question about an app; what the app has, where nothing else fits. */
export function answerTo(text: string, context: FollowUpContext): string {
  const found = answers.find(([pattern]) => pattern.test(text));
  const [en, zh] = found ? found[1]({ ...context, text }) : overview(context.spec);
  return context.language === 'zh' ? zh : en;
}

/** What the app has, for any other question. */
function overview(spec: AppSpec): readonly [string, string] {
  const pages = Object.values(spec.pages)
    .filter((page) => page.menu)
    .toSorted((a, b) => (a.menu?.order ?? 0) - (b.menu?.order ?? 0))
    .map((page) => page.title);
  const things = Object.values(spec.entities)
    .filter((entity) => entity.ownership === 'shared')
    .map((entity) => entity.plural);
  const checks = Object.keys(spec.checks).length;
  return [
    `“${spec.name}” has the pages ${pages.join(', ')} and keeps ${small(things.join(', '))}. ${checks} checks prove what it can do; they are listed with each release. Ask about one of them, or say what should be different.`,
    `“${spec.name}”有这些页面：${pages.join('、')}；保存${things.join('、')}。有 ${checks} 项检查证明它能做什么，列在每个版本中。可以继续提问，或说出想要的变化。`,
  ];
}
