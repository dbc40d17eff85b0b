/** Words of the image converter. */
export const en = {
  choose: 'Choose pictures',
  chooseHint: 'PNG, JPEG, WebP, GIF, AVIF or SVG. They never leave this browser.',
  needsFile: 'Choose at least one picture first.',
  notPicture: (name: string) =>
    `“${name}” is no picture this browser can read. Choose a PNG, JPEG, WebP, GIF, AVIF or SVG.`,
  format: 'Convert to',
  quality: 'Quality',
  lossless: 'PNG keeps every dot; quality counts for JPEG and WebP.',
  width: 'Largest width',
  asItIs: 'As it is',
  convert: 'Convert',
  converted: 'Converted files',
  waiting: 'Choose pictures and press “Convert”: the files stand here, ready for download.',
  sizes: (before: string, after: string) => `${before} → ${after}`,
  smaller: (share: string) => `${share} smaller`,
  larger: (share: string) => `${share} larger`,
  download: (name: string) => `Download ${name}`,
};

export const zh: typeof en = {
  choose: '选择图片',
  chooseHint: 'PNG、JPEG、WebP、GIF、AVIF 或 SVG，文件不会离开此浏览器。',
  needsFile: '请先选择至少一张图片。',
  notPicture: (name) => `此浏览器无法将“${name}”作为图片读取。请选择 PNG、JPEG、WebP、GIF、AVIF 或 SVG。`,
  format: '转换为',
  quality: '质量',
  lossless: 'PNG 为无损格式，质量仅用于 JPEG 和 WebP。',
  width: '最大宽度',
  asItIs: '保持原样',
  convert: '转换',
  converted: '转换后的文件',
  waiting: '选择图片并点击“转换”，文件会显示在这里供下载。',
  sizes: (before, after) => `${before} → ${after}`,
  smaller: (share) => `缩小 ${share}`,
  larger: (share) => `增大 ${share}`,
  download: (name) => `下载 ${name}`,
};
