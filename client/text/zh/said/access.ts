import type { Sayings } from '../../said/translator.ts';

/** 关于请求、登录、代码和本机的答复。 */
export const accessSaid: Sayings = {
  'Sprout does not answer.': 'Sprout 没有响应。',
  'Sprout has nothing at this address.': 'Sprout 在这个地址没有内容。',
  'There is nothing at this address.': '这个地址没有内容。',
  'There is nothing of that name.': '没有这个名称的内容。',
  'There is no picture of that name.': '没有这张图片。',
  'Something went wrong inside Sprout. The log has the details under {id}.':
    'Sprout 内部出错了。详情见日志，编号 {id}。',
  'Something went wrong inside Sprout. The log has the details.': 'Sprout 内部出错了。详情见日志。',
  'That is more than Sprout takes at once; tables may have up to 25 MB.':
    '内容太大，Sprout 无法一次接收；表格最大 25 MB。',
  'Sprout cannot read this kind of content.': 'Sprout 读不了这类内容。',
  'The body is no valid JSON.': '请求内容不是有效的 JSON。',
  'The address is malformed.': '地址格式不对。',
  'The request is malformed.': '请求格式不对。',
  'Send JSON, with the content type application/json.': '请发送 JSON，内容类型为 application/json。',
  '{what:phrase} is not as Sprout expects it. {problems:words}': '{what}与 Sprout 要求的不符：{problems}',
  '{place}: Too big: expected string to have <={count:number} characters': '{place}：最多 {count} 个字符',
  '{place}: Too small: expected string to have >={count:number} characters': '{place}：至少 {count} 个字符',
  '{place}: Too big: expected array to have <={count:number} items': '{place}：最多 {count} 项',
  '{place}: Too small: expected array to have >={count:number} items': '{place}：至少 {count} 项',
  '{place}: Too big: expected number to be <={count}': '{place}：不能大于 {count}',
  '{place}: Too small: expected number to be >={count}': '{place}：不能小于 {count}',
  '{place}: Invalid input: expected {wanted}, received {given}': '{place}：应为 {wanted}，实际为 {given}',
  '{place}: Invalid option: expected one of {choices}': '{place}：只能是 {choices} 之一',
  'Unrecognized key: {key}': '多余的键：{key}',
  'The request': '请求',
  'The address': '地址',
  'Too many wrong passwords. Try again in a quarter of an hour.': '密码错误次数太多，请十五分钟后再试。',
  'That is not the password.': '密码不对。',
  'Log in first; on the command line set SPROUT_PASSWORD.': '请先登录；在命令行中请设置 SPROUT_PASSWORD。',
  '{method} is not possible here, only {methods}.': '这里不能使用 {method}，只能使用 {methods}。',
  '{method} is not possible here.': '这里不能使用 {method}。',
  'There is no such call of the model.': '没有这次模型调用。',
  'Sprout does not answer at this address. Open the address it printed at its start.':
    'Sprout 不在这个地址提供服务。请打开它启动时显示的地址。',
  'This request came from another page, so Sprout refused it.': '这个请求来自其他网页，Sprout 已拒绝。',
  'Other pages may not read from Sprout.': '其他网页不能读取 Sprout 的内容。',
  'Sprout was stopped while this was going on.': '进行当中 Sprout 被停止了。',
  'Sprout is stopping.': 'Sprout 正在停止。',

  '{path} was changed meanwhile. Open it again and repeat your edit.':
    '{path} 在此期间被改动过。请重新打开，再做一次修改。',
  '“{path}” and “{other}” cannot both be there: one is a folder.':
    '“{path}”和“{other}”不能同时存在：其中一个是文件夹。',
  'There is no file {path} in this version.': '这个版本里没有文件 {path}。',
  '“{path}” cannot be the path of a file in an app.': '“{path}”不能作为应用中文件的路径。',
  'The app’s repository has no such version.': '应用的代码库里没有这个版本。',
  'The app has no such version yet.': '应用还没有这个版本。',
  'The app has no code yet.': '应用还没有代码。',
  'That is not a run.': '这不是一次构建。',
  'Another program holds a lock on the app’s repository. Try again in a moment.':
    '另一个程序正占用应用的代码库，请稍后再试。',
  'The code was changed meanwhile. Try again.': '代码在此期间有了变化，请再试一次。',
  'Git was not found. Install git and start Sprout again.': '没有找到 Git。请安装 git，然后重新启动 Sprout。',
  'Git could not be started.': '无法启动 Git。',
  'Git did not say which commits it wrote.': 'Git 没有说明写入了哪些提交。',
  'git {command} ended with status {status}: {said}': 'git {command} 以状态 {status} 结束：{said}',
  'There is no job called {name}.': '没有名为 {name} 的任务。',
  'Back to v{version}': '恢复到 v{version}',
  'Your edits': '你的修改',
  'Mend what the checks found': '修复检查发现的问题',

  'Apps run isolated by bubblewrap: they see only their own files and have no network.':
    '应用由 bubblewrap 隔离运行：只能看到自己的文件，没有网络。',
  'Apps run as ordinary programs of your account, not isolated from this machine. {reason:words}':
    '应用以你的账户作为普通程序运行，没有与这台电脑隔离。{reason}',
  'Isolation is switched off.': '隔离已关闭。',
  'bubblewrap does not work here: {reason:words}': 'bubblewrap 在这里无法工作：{reason}',
  'it exists for Linux only.': '它只支持 Linux。',
  'it is not installed.': '没有安装。',
  'Each app runs in a container without network, by {engine:words}.':
    '每个应用都在没有网络的容器中运行（{engine}）。',
  'Each app runs in a container with a kernel of its own (gVisor) without network, by {engine:words}.':
    '每个应用都在自带内核（gVisor）、没有网络的容器中运行（{engine}）。',
  'Docker at {address}': '{address} 上的 Docker',
  'Docker without root': '无 root 权限的 Docker',
  '{path}: not found.': '{path}：未找到。',
  'Containers need Linux: apps run from folders of this machine.':
    '容器需要 Linux：应用从这台电脑的文件夹运行。',
  '{engine} has no runtime “{runtime}”; it has {others}. Name one of these, or add it to “runtimes” in the engine’s daemon.json.':
    '{engine} 没有运行时“{runtime}”，只有 {others}。请从中选择一个，或把它加到 daemon.json 的“runtimes”里。',
  '{engine} must start “{runtime}” with the arguments --host-uds=all and --network=none (runtimeArgs in daemon.json): apps listen on a socket of this machine.':
    '{engine} 启动“{runtime}”时需要参数 --host-uds=all 和 --network=none（daemon.json 中的 runtimeArgs）：应用监听这台电脑的套接字。',
  'No Docker was found. Start Docker or Podman, or set DOCKER_HOST. {looked:words}':
    '没有找到 Docker。请启动 Docker 或 Podman，或设置 DOCKER_HOST。{looked}',
  'DOCKER_HOST is {value}, but only unix://, tcp://, http:// and https:// are known.':
    'DOCKER_HOST 为 {value}，但只支持 unix://、tcp://、http:// 和 https://。',
  'DOCKER_HOST names another machine ({machine}); apps run from folders of this one.':
    'DOCKER_HOST 指向另一台机器（{machine}），而应用从这台电脑的文件夹运行。',
  'Docker did not take the base image {image}.': 'Docker 没有接受基础镜像 {image}。',
  'The base image {image} could not be pulled: {reason}': '无法拉取基础镜像 {image}：{reason}',
  '{program} could not be started: {reason}': '无法启动 {program}：{reason}',
};
