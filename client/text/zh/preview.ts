export const preview = {
  address: '应用内地址',
  go: '前往',
  reload: '重新加载',
  openTab: '在新标签页打开',
  width: '宽度',
  widths: { phone: '手机', tablet: '平板', wide: '全宽' },
  frame: '正在运行的 {{app}}',
  nothing: '你的应用会显示在这里',
  nothingText: '批准计划、所有检查通过后即可看到。',
  underWay: '正在构建，进度见对话。',
  outside: '地址须以 / 开头，例如 /agenda。',
  previous: '当前显示 v{{version}}，新版本就绪后会替换。',
} as const;
