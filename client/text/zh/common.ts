export const common = {
  cancel: '取消',
  close: '关闭',
  undo: '撤销',
  save: '保存',
  remove: '移除',
  retry: '重试',
  connectionLost: '连接已断开，正在重连…',
  offline: 'Sprout 没有响应，它还在运行吗？',
  skipToContent: '跳到内容',
} as const;
