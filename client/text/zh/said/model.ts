import type { Sayings } from '../../said/translator.ts';

/** 关于语言模型的说明，以及它工作时的进展。 */
export const modelSaid: Sayings = {
  'No language model is set up. Enter one in the settings, or set OPENAI_BASE_URL, OPENAI_API_KEY and SPROUT_MODEL; the built-in engine works without.':
    '还没有设置语言模型。请在设置中填写，或设置 OPENAI_BASE_URL、OPENAI_API_KEY 和 SPROUT_MODEL；内置引擎不需要模型。',
  'The model has used what this may cost at most ({limit:words}), so it was stopped. Raise the limit in the settings, or ask for less.':
    '模型的用量已达到上限（{limit}），因此已停止。请在设置中提高上限，或减少要求。',
  'A hint helps where a model wrote a step that failed. Say in the chat what should change instead.':
    '只有模型编写的步骤失败时，提示才有用。请在对话中说明要改什么。',
  'Say in a few words what to do differently.': '请用几个词说明要怎么改。',
  '{count:number} tokens': '{count} 词元',
  'Language model': '语言模型',
  'The model at {host} stopped answering. Try again, or use a faster model.':
    '{host} 上的模型中途没有了回应。请再试一次，或换用更快的模型。',
  'The model at {host} stopped answering': '{host} 上的模型中途没有了回应',
  'The model at {host} did not answer in time. Try again, or use a faster model.':
    '{host} 上的模型没有及时回答。请再试一次，或换用更快的模型。',
  'The model at {host} did not answer in time': '{host} 上的模型没有及时回答',
  '{reason:words}. Trying again in {seconds:number} s.': '{reason}。{seconds} 秒后重试。',
  'The answer of the model broke off in the middle. Try again.': '模型的回答中途断了。请再试一次。',
  'The answer of the model broke off in the middle': '模型的回答中途断了',
  "The model's endpoint at {host} cannot be reached. Start it or check its address; the built-in engine works without it.":
    '无法连接 {host} 上的模型服务。请启动它或检查地址；内置引擎不需要它。',
  "The model's endpoint at {host} cannot be reached": '无法连接 {host} 上的模型服务',
  'The model at {host} answered with something that cannot be read: {said}':
    '{host} 上的模型给出了无法读取的回答：{said}',
  'The connection to the model at {host} broke off. Try again.': '与 {host} 上模型的连接断了。请再试一次。',
  'The connection to the model at {host} broke off': '与 {host} 上模型的连接断了',
  '{host} does not accept the key. Enter another one in the settings.':
    '{host} 不接受这个密钥。请在设置中换一个。',
  'This is more text than {model} can take at once. Ask for less, or use a model with a longer context.':
    '内容超过了 {model} 一次能处理的长度。请减少要求，或换用上下文更长的模型。',
  '{host} has no model called “{model}”. Choose another one in the settings.':
    '{host} 没有名为“{model}”的模型。请在设置中另选一个。',
  '{host} wants fewer requests, or the credit is used up. Wait a little and try again.':
    '{host} 要求降低请求频率，或额度已用完。请稍等再试。',
  '{host} wants fewer requests, or the credit is used up': '{host} 要求降低请求频率，或额度已用完',
  "The model's endpoint at {host} failed (status {status}). Try again later.":
    '{host} 上的模型服务出错（状态 {status}）。请稍后再试。',
  "The model's endpoint at {host} failed (status {status})": '{host} 上的模型服务出错（状态 {status}）',
  '{host} did not accept the request: {said}': '{host} 没有接受请求：{said}',
  '{model} at {host} answers.': '{host} 上的 {model} 可以使用。',
  '{model} at {host} answers and {abilities:list}.': '{host} 上的 {model} 可以使用：{abilities}。',
  streams: '逐字回答',
  'calls tools': '调用工具',
  'follows a JSON schema': '遵循 JSON 结构',
  'sees pictures': '识别图片',
  'It does not call tools, so it will only correct plans; what needs code of its own stays out.':
    '它不会调用工具，因此只用来修正计划；需要另写代码的部分不会包含在内。',
  'It takes {tokens:number} tokens at once.': '一次可处理 {tokens} 个词元。',
  'The model declined: {said:words}': '模型拒绝了：{said}',
  'its endpoint filtered the answer.': '服务方过滤了回答。',
  'The model stopped without an answer.': '模型停下了，没有给出回答。',
  'The model did not come to an end, so it was stopped.': '模型一直没有完成，因此已停止。',
  'The model wrote nothing for “{step}”: {said}': '模型没有为“{step}”写任何代码：{said}',
  'The same failure came back a third time, so mending was given up.': '同样的问题第三次出现，已放弃修复。',
  'The model went round in circles ({tool}, three times with the same result), so it was stopped.':
    '模型在原地打转（{tool} 三次得到同样的结果），因此已停止。',
  'The model could not put the plan into the form Sprout needs.': '模型没能把计划整理成 Sprout 需要的形式。',
  'The model corrects its answer.': '模型正在修正回答。',
  'That is too much for this model at once, so it is asked in short.':
    '内容超过了这个模型一次能处理的长度，因此只发送要点。',
  'The model did not take the question.': '模型没有接受这个问题。',
  'Asking {model} at {host}. Sent there: {sent:list}.': '正在询问 {host} 上的 {model}。发送的内容：{sent}。',
  'Asking {model} at {host}. Sent there: {sent}.': '正在询问 {host} 上的 {model}。发送的内容：{sent}。',
  'your words': '你写的内容',
  'the description of the app': '应用说明',
  'the columns of {file}': '{file} 的列',
  'the columns and {shown:number} of {rows:number} rows of {file}': '{file} 的列和 {rows} 行中的 {shown} 行',
  'The answer of the model cannot be used, so this is the built-in engine’s plan.':
    '模型的回答无法使用，因此这是内置引擎的计划。',
  'Mending: {failure:words}': '正在修复：{failure}',
  'Adding the package {name}': '正在添加软件包 {name}',
  'Waiting for your answer': '正在等你回答',
  'Checking types': '正在检查类型',
  'Removing {path}': '正在删除 {path}',
  'Changing {path}': '正在修改 {path}',
  'Moving {path} to {to}': '正在把 {path} 移到 {to}',
  'Looking at {path} in a browser': '正在浏览器中查看 {path}',
  'Asking to look at the app’s data': '正在请求查看应用的数据',
  'Reading {path}': '正在阅读 {path}',
  'Running {program}': '正在运行 {program}',
  'Running the app’s tests': '正在运行应用的测试',
  'Searching for “{text}”': '正在查找“{text}”',
  'Trying the app in a browser': '正在浏览器中试用应用',
  'Writing {path}': '正在编写 {path}',
  '{path} cannot be changed or read here.': '这里不能修改或读取 {path}。',
  '{path} would be larger than 1 MB.': '{path} 会超过 1 MB。',
  'This question is not open any more.': '这个问题已经不再等待回答。',
};
