const english = [
  'a an the this that these those it its they them their theirs he she his her we us our you your i me my mine one ones',
  'and or but nor so if then than as at by for from in into of off on onto out over to too up with within without about',
  'across after against all along also among any around before between both each either every everybody everyone',
  'everything few first last how here there just like many more most much no not now only other others own same several',
  'some someone something such through under until very via what when where whether which while who whom whose why',
  'am is are was were be been being have has had having do does did done can could may might must shall should will would',
  'able allow allows allowing enable enables let lets want wants wanted need needs needed wish please make makes create',
  'creates build builds building develop design implement write give gives given get gets use uses used using ask asks',
  'help helps support supports offer offers provide provides providing include includes including contain contains',
  'consist consists function functions functionality functionalities feature features capability capabilities ability',
  'abilities option options possibility manage manages managing management organise organize organising handle handles',
  'keep keeps store stores record records collect collects track tracks tracking tracker log view views see show shows',
  'display displays browse list lists look find access app apps application applications website websites site sites web',
  'webapp page pages section sections screen tool tools platform system software program project builder manager planner',
  'thing things item items user users people person visitor visitors customer customers csv excel file files attached',
  'table data information info details detail content new simple clean nice modern beautiful good great easy easily quick',
  'clear basic small big large full complete personal private custom different various specific relevant related complex',
  'important main day days way ways kind type etc e.g i.e well better best real online interactive multiple must-have',
  'responsive user-friendly friendly intuitive engaging attractive need needed called named based where so-called etc',
];

const chinese = [
  '的 地 得 了 着 过 和 与 及 或 并 并且 而 而且 以及 还 也 又 就 都 在 从 到 把 被 给 对 向 为 为了 由 用 按 按照 通过 根据 中 里 上 下 内 等 等等',
  '我 我们 你 你们 他 他们 她 它 它们 自己 大家 人 人们 用户 客户 每 每个 各 各个 各种 所有 一些 一个 一款 个 款 种 项 这 这个 那 那个 其 其他 不同',
  '是 有 会 能 能够 可 可以 可用 应 应该 应当 需 需要 想 想要 要 请 帮 帮我 让 使 允许 支持 提供 包括 包含 具有 具备 实现 开发 设计 制作 创建 建立 建 做',
  '应用 应用程序 程序 网站 网页 页面 界面 系统 平台 工具 软件 项目 功能 信息 数据 内容 文件 表格 表 管理 记录 保存 查看 浏览 显示 展示 列出 使用 进行',
  '简单 方便 美观 漂亮 现代 个人 相关 具体 主要 基本 各类 多 多个 新 好 更 最 很 小 大',
];

const words = new Set([...english, ...chinese].join(' ').split(' '));

/** Whether a word says nothing by itself about what an app should do: grammar, politeness, and what every app has. */
export function isWithoutWish(word: string): boolean {
  const lower = word.toLowerCase();
  return words.has(lower) || /^[a-z]+ly$/.test(lower) || /^\p{N}$/u.test(lower);
}
