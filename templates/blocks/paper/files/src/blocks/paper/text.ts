/** Words of the paper block. */
export const en = {
  print: 'Print or save as PDF',
  template: 'Template',
  edit: 'Edit details',
  preview: 'Preview',
  previewIn: (look: string) => `Preview, ${look}`,
  editOne: (title: string) => `Edit ${title}`,
  removeOne: (title: string) => `Remove ${title}`,
  empty: 'Nothing here yet.',
  now: 'today',
  failed: 'This could not be saved.',
};

export const zh: typeof en = {
  print: '打印或另存为 PDF',
  template: '模板',
  edit: '编辑基本信息',
  preview: '预览',
  previewIn: (look) => `预览，${look}`,
  editOne: (title) => `编辑${title}`,
  removeOne: (title) => `移除${title}`,
  empty: '还没有内容。',
  now: '至今',
  failed: '未能保存。',
};
