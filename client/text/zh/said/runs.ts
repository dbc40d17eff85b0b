import type { Sayings } from '../../said/translator.ts';

/** 构建、验证和上线过程中的结果。 */
export const runsSaid: Sayings = {
  'The plan does not fit together, so nothing was built.': '计划的各部分不一致，因此没有构建。',
  'The app could not be put together from the plan.': '无法按计划拼合出应用。',
  'No step of the plan is left to build.': '计划中没有剩下要构建的步骤。',
  'You changed {paths} and more, and the plan changes the same lines. Choose what to keep.':
    '你修改了 {paths} 等文件，而计划要改相同的行。请选择保留的内容。',
  'You changed {paths}, and the plan changes the same lines. Choose what to keep.':
    '你修改了 {paths}，而计划要改相同的行。请选择保留的内容。',
  'This run does not wait for an answer.': '这次构建没有在等待回答。',
  'Choose what to keep in {paths} as well.': '请为 {paths} 也选择要保留的内容。',
  'There is no such release to go back to.': '没有可以恢复的这个版本。',
  'The release was not noted.': '这个版本没有记录下来。',
  'The table {name} is no longer there. Attach it again.': '表格 {name} 已经不在了。请重新附上。',
  'Sprout does not have the package {name}.': 'Sprout 没有软件包 {name}。',
  'It is live.': '已上线。',
  'Dropped. Nothing about the app has changed.': '已放弃。应用没有任何变化。',
  'Only a run that failed can be dropped.': '只有失败的构建可以放弃。',
  'Stopped. Nothing about the app has changed.': '已停止。应用没有任何变化。',
  'Sprout was stopped while it was building. Nothing about the app has changed; go on when you like.':
    '构建时 Sprout 被停止。应用没有任何变化，随时可以继续。',
  'Nothing is live yet.': '还没有上线的版本。',
  'v{version} goes on as it is; nothing about it has changed.': 'v{version} 继续运行，没有改变。',
  '这次没有成功：{summary:words}': '这次没有成功：{summary}',
  '“{app}” is live as v{version}: {address}': '“{app}”已上线（v{version}）：{address}',
  '“{app}” is back to v{before}, as v{version}: {address}':
    '“{app}”已恢复到 v{before}，现为 v{version}：{address}',
  'One check passed in a real browser.': '1 项检查已在真实浏览器中通过。',
  'All {count:number} checks passed in a real browser.': '{count} 项检查已在真实浏览器中全部通过。',
  'No browser was found on this machine, so only that every page answers was checked.':
    '本机没有找到浏览器，因此只检查了每个页面能否打开。',
  'It starts and its pages open.': '应用已启动，页面可以打开。',

  'The app asks for packages that Sprout does not have.': '应用需要 Sprout 没有的软件包。',
  'package.json declares “{name}”, which is not a package name.': 'package.json 中的“{name}”不是软件包名称。',
  'The package “{name}” is not among those Sprout brings, so it cannot be used.':
    'Sprout 没有软件包“{name}”，因此不能使用。',
  'package.json asks for “{name}” as “{requested}”; only versions can be asked for, such as “{available}”.':
    'package.json 中“{name}”写成了“{requested}”，只能写版本号，例如“{available}”。',
  'package.json asks for “{name}” {requested}, but Sprout brings {available}. Ask for “{wanted}”.':
    'package.json 需要“{name}” {requested}，而 Sprout 带的是 {available}。请写“{wanted}”。',
  'package.json is not valid JSON: {reason}': 'package.json 不是有效的 JSON：{reason}',
  'package.json is not right: {reason}': 'package.json 有误：{reason}',
  'The app could not be built.': '应用无法构建。',
  'The code does not fit together: one error.': '代码不一致：1 处错误。',
  'The code does not fit together: {count:number} errors.': '代码不一致：{count} 处错误。',
  'The code does not fit together in {files}: one error.': '{files} 中的代码不一致：1 处错误。',
  'The code does not fit together in {files}: {count:number} errors.':
    '{files} 中的代码不一致：{count} 处错误。',
  'It used more than {limit:number} MB of memory.': '使用的内存超过了 {limit} MB。',
  'It did not end within {seconds:number} seconds.': '没有在 {seconds} 秒内结束。',
  'It failed without saying why.': '失败了，没有说明原因。',
  'The build failed without saying why.': '构建失败，没有说明原因。',
  'The app was built but does not start. {reason:words}': '应用已构建，但无法启动。{reason}',
  'The app was not ready after {seconds:number} seconds: {last:words}.':
    '{seconds} 秒后应用仍未就绪：{last}。',
  '{path} answered with status {status}': '{path} 返回状态 {status}',
  'No answer within {time:number} ms': '{time} 毫秒内没有响应',
  'No answer within {time:number} ms.': '{time} 毫秒内没有响应。',
  'The app ended before it was ready: it used too much memory.': '应用在就绪之前结束了：内存用得太多。',
  'The app ended before it was ready (signal {signal}).': '应用在就绪之前结束了（信号 {signal}）。',
  'The app ended before it was ready (exit status {status}).': '应用在就绪之前结束了（退出状态 {status}）。',
  'Waiting for the app was cancelled.': '已取消等待应用。',
  'It does not start with the data people have entered.': '用大家已输入的数据无法启动。',
  '“{page}” does not work with the data people have entered.': '“{page}”无法配合大家已输入的数据工作。',
  'Home answers with status {status}, so nothing was changed.':
    '首页返回状态 {status}，因此没有改变任何内容。',
};
