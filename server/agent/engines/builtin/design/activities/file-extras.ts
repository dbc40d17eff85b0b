import { editorWord, type EditorWord } from '../../say/editor-words.ts';
import type { Language } from '../../understand/wishes.ts';
import type { FieldInput, OperationInput } from '../app-draft.ts';

/** What a message asks of files beyond keeping them. */
export interface FileExtras {
  /** Links end on a day. */
  expires: boolean;
  /** Downloads are counted. */
  counts: boolean;
  /** What is deleted can be put back. */
  trash: boolean;
  /** How much of the storage is used. */
  room: boolean;
}

export const plainFiles: FileExtras = { expires: false, counts: false, trash: false, room: false };
/** In MB. */
export const roomOfFiles = 100;

const expiry =
  /\bexpir\w+|\b(?:time|date)[- ]limited (?:links?|shar\w+)|\blinks? (?:that |which )?(?:end|expire|valid)|有效期|过期|失效/i;
const counted =
  /\bdownloads? (?:counts?|counter|statistics|stats|numbers?|history|tracking)\b|\b(?:count|track|number of|how (?:often|many times))\b[^.]{0,60}\bdownload\w*|\btimes (?:\w+ ){0,3}downloaded\b|下载(?:次数|统计|量)/i;
const bin =
  /\btrash\b|\brecycle bin\b|\brestore\b[^.]{0,30}\b(?:deleted|files?)\b|\bdeleted files\b|回收站|恢复(?:已)?删除/i;
const storage =
  /\bstorage (?:used|usage|space|limits?|quota|capacity|statistics|overview|left)\b|\b(?:how much|used|available|remaining|free)\b[^.]{0,30}\b(?:storage|space)\b|(?:存储|储存|网盘)?(?:空间|容量)/i;

export function fileExtras(text: string): FileExtras {
  const said = text.slice(0, 20_000);
  return {
    expires: expiry.test(said),
    counts: counted.test(said),
    trash: bin.test(said),
    room: storage.test(said),
  };
}

export function fieldsOfExtras(more: FileExtras, language: Language): FieldInput[] {
  return [
    ...(more.expires
      ? [{ id: 'until', label: editorWord(language, 'linkUntil'), type: 'date' as const, order: 50 }]
      : []),
    ...(more.counts
      ? [
          {
            id: 'downloads',
            label: editorWord(language, 'downloads'),
            type: 'number' as const,
            default: { kind: 'value' as const, value: 0 },
            byActions: true,
            order: 60,
          },
        ]
      : []),
    ...(more.trash
      ? [{ id: 'deletedOn', label: editorWord(language, 'deletedOn'), type: 'dateTime' as const, order: 70 }]
      : []),
  ];
}

/** One more download of a file. */
export function countDownload(word: (name: EditorWord) => string): OperationInput {
  return {
    kind: 'put-action',
    action: {
      id: 'countDownload',
      label: word('countDownload'),
      entity: 'sharedFile',
      effects: [
        {
          kind: 'set',
          values: {
            downloads: {
              kind: 'binary',
              operator: 'add',
              left: { kind: 'path', scope: 'row', path: ['downloads'] },
              right: { kind: 'value', value: 1 },
            },
          },
        },
      ],
      confirmation: { kind: 'value', value: word('downloaded') },
    },
  };
}

type PlacedInput = Extract<OperationInput, { kind: 'put-block' }>['block'];

export function trashPage(block: PlacedInput, title: string, order: number): OperationInput[] {
  return [
    {
      kind: 'put-page',
      page: { id: 'trash', title, path: '/trash', menu: { label: title, order, icon: 'trash-2' } },
    },
    { kind: 'put-block', page: 'trash', block },
  ];
}
