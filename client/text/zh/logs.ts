export const logs = {
  kind: '日志类型',
  app: '应用',
  build: '构建',
  empty: '还没有内容。',
  output: '日志',
} as const;
