import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';

const uploads =
  /\bupload(?:s|ed|ing)?\b|\bfile[- ](?:sharing|storage|hosting|exchange)\b|\bcloud (?:drive|storage)\b|上传|网盘|文件共享/i;
const holders =
  /^(?:document|photo|assignment|report|submission|resume|application|artwork|work|note|recording|song|video|invoice|contract)$/;

/** What people upload is kept with the rows it belongs to: files with their names, up to 2 MB each. */
export function prepareUploads(entities: readonly EntityDraft[], wishes: Wishes): void {
  if (!uploads.test(wishes.text.slice(0, 20_000)) || wishes.sending?.main || wishes.gallery || wishes.files)
    return;
  const kept = entities.filter(({ head }) => head.origin === 'kept');
  const target = kept.find(({ head }) => holders.test(head.id)) ?? kept[0];
  if (!target) return;
  const held = target.fields.some(({ type }) => type === 'file' || type === 'image');
  if (!held)
    target.fields.push({
      id: 'file',
      label: label(target.head.id === 'photo', wishes.language === 'zh'),
      type: target.head.id === 'photo' ? 'image' : 'file',
      order: Math.max(0, ...target.fields.map(({ order }) => order)) + 10,
    });
  wishes.limits = wishes.limits.filter(({ entry }) => entry.id !== 'uploads');
}

function label(isPicture: boolean, isChinese: boolean): string {
  return isPicture ? (isChinese ? '照片' : 'Picture') : isChinese ? '文件' : 'File';
}
