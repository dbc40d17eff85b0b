import type { Sayings } from '../../said/translator.ts';

/** 关于计划、消息和版本的答复。 */
export const plansSaid: Sayings = {
  'There is no plan to approve.': '没有可以批准的计划。',
  'This plan was approved before. Change it, or say in the chat what to do next.':
    '这个计划之前已经批准。可以修改它，或在对话中说明接下来做什么。',
  'The plan cannot be built as it is: {problems:words}': '计划目前还无法构建：{problems}',
  'The message is empty. Write what should change.': '消息是空的。请写下要改什么。',
  'There is no such message.': '没有这条消息。',
  'This message was already taken up and stays as it is. Send another one.':
    '这条消息已开始处理，不能再改。请另发一条。',
  'Write in a sentence what the app should do, or attach a table.':
    '请用一句话写下应用要做什么，或附上一个表格。',
  'Sprout was stopped while it was drafting. Send the message again to go on.':
    '拟定计划时 Sprout 被停止。重新发送消息即可继续。',
  'Stopped.': '已停止。',
  'Cancelled.': '已取消。',
  'The plan has no revision {number}.': '计划没有第 {number} 次修订。',
  'The plan does not ask this.': '计划里没有这个问题。',
  'There is no plan yet. It is being drafted, or nothing was asked for.':
    '还没有计划：要么正在拟定，要么还没有提出要求。',
  'There is no plan yet.': '还没有计划。',
  'This plan is being built. Wait for the end, or stop it first.': '这个计划正在构建。请等它结束，或先停止。',
  'This plan is finished. Say in the chat what should change next.':
    '这个计划已经完成。请在对话中说明接下来要改什么。',
  'The plan has changed since you looked at it. Look at it again, then decide.':
    '在你查看之后计划有了变化。请再看一遍，然后决定。',
  'Sprout is at work on this app. Wait for the end, or stop it first.':
    'Sprout 正在处理这个应用。请等它结束，或先停止。',
  'There is no attached file {file}. Attach the file again.': '找不到附件 {file}，请重新附上。',
  '“{value}” is no colour Sprout can read. Write one such as #1f8a5b.':
    'Sprout 认不出颜色“{value}”。请写成 #1f8a5b 这样。',
  'The plan does not take this for granted.': '计划没有作这个假设。',
  'There is no field “{field}” to remove.': '没有可以去掉的字段“{field}”。',
  '{things} are named by “{field}”, so this field has to stay.':
    '{things}用“{field}”来命名，这个字段必须保留。',
  'The plan has no step “{step}”.': '计划中没有步骤“{step}”。',
  'The plan has no “{thing}” to rename.': '计划中没有可以重命名的“{thing}”。',
  'The plan has no “{thing}” anybody could do something with.': '计划中没有可以设置权限的“{thing}”。',
  '“{step}” would come before what it needs. The order stays.':
    '“{step}”会排到它所依赖的步骤前面，顺序保持不变。',
  '{steps} cannot be built without “{step}”. Remove them as well?':
    '没有“{step}”就无法构建{steps}。要一并删除吗？',
  'The plan has no steps.': '计划没有步骤。',
  'Nothing is live yet. Approve a plan first.': '还没有上线的版本。请先批准一个计划。',
  'There are no edits that are not live already.': '所有改动都已经上线。',
  'There is no release v{version}.': '没有版本 v{version}。',
  'No data was kept for v{version}. Bring back its code only.': 'v{version} 没有保存数据，只能恢复它的代码。',
  'The plan is gone.': '这个计划已经不在了。',
  'This run is over. Say in the chat what should change next.':
    '这次构建已经结束。请在对话中说明接下来要改什么。',
  'Only a run that failed can go live with its green steps.': '只有失败的构建才能只上线通过的步骤。',
  'The plan has changed since this run. Approve it to build it again.':
    '这次构建之后计划有了变化。批准后会重新构建。',
  'No step can go live without what failed. Change the step instead.':
    '去掉失败的部分后没有步骤可以上线。请改写该步骤。',
  'Only the steps that passed are built.': '只构建通过的步骤。',
  'There is no such run.': '没有这次构建。',
  'The proven app does not run any more.': '通过检查的应用已不再运行。',
  'The data of that release were not kept.': '那个版本的数据没有保存。',
  'Nothing is live yet, so there are no data to keep.': '还没有上线的版本，因此没有数据可以保存。',
  'This app keeps its data in the browser, where Sprout cannot reach them.':
    '这个应用的数据保存在各人的浏览器里，Sprout 无法读取。',
  'There is no project called “{name}”.': '没有名为“{name}”的应用。',
  'There is no thing called “{name}”.': '没有名为“{name}”的数据。',
  'There is no page called “{name}”.': '没有名为“{name}”的页面。',
  'There is no role called “{name}”.': '没有名为“{name}”的角色。',
  'There is no {kind:phrase} called “{name}” to change.': '没有可以修改的{kind}“{name}”。',
  entity: '数据',
  field: '字段',
  action: '操作',
  role: '角色',
  metric: '指标',
  check: '检查',
  assumption: '假设',
  'People who log in are kept on the server, so the app needs Postgres.':
    '登录的人保存在服务器上，因此应用需要 Postgres。',
  'Two sample people are called “{name}”.': '有两个示例人员都叫“{name}”。',
  'An example of “{things}” belongs to “{name}”, who is not there.':
    '“{things}”的一条示例属于“{name}”，但没有这个人。',
  '“{things}” have no field “{field}” to be named by.': '“{things}”没有用来命名的字段“{field}”。',
  '“{field}” must say which thing it points to.': '“{field}”需要说明它指向哪种数据。',
  '“{field}” needs at least one choice.': '“{field}”至少需要一个选项。',
  'A column fills “{field}”, which is not a field.': '有一列要填入“{field}”，但没有这个字段。',
  '“{action}” names an action that takes it back, which is not there.':
    '“{action}”提到了一个撤销它的操作，但没有那个操作。',
  '“{page}” and “{other}” have the same address {path}.': '“{page}”和“{other}”的地址相同：{path}。',
  'No page has the address /, where the app opens.': '没有地址为 / 的页面，应用无法打开首页。',
};
