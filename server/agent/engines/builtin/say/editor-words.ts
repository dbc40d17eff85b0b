import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: 'Title',
  type: 'Type',
  drawing: 'Drawing',
  updatedOn: 'Changed',
  kindOf: '{thing} type',
  drawingTitle: '{plural} to draw',
  drawingSentence:
    'On “{page}” people start a new {thing} and open those there are. On its canvas they drag shapes from a palette ({kinds}), move, resize and connect them, change text and style, arrange the whole, undo, and download it as SVG or PNG; it is saved by itself.',
  drawingIntroduction: 'Start with a blank canvas, or open a drawing and go on.',
  calendar: 'Calendar',
  calendarTitle: 'Calendar of {plural}',
  calendarSentence:
    '“{page}” shows {plural} by month or week. A day shows what is on it, and new ones are added on the day itself.',
  calendarRead: '“{page}” shows {plural} by month or week. A day shows what is on it.',
  map: 'Map',
  mapTitle: 'Map of {plural}',
  mapSentence:
    '“{page}” shows {plural} on a drawn map with a list beside it; search and filter hold for both. It needs no map service, so streets are only drawn; positions of examples are invented.',
  position: 'Map position',
  documentTitle: 'Editor for the text of every {thing}',
  documentSentence:
    'On the page of every {thing} its text is written as it will be read, with headings, bold, italic, underline, colour, lists, quotes and links, undo, a count of words, and saving by itself. It is kept as Markdown.',
  gallery: 'Gallery',
  photo: 'Photo',
  photos: 'Photos',
  album: 'Album',
  file: 'File',
  files: 'Files',
  folder: 'Folder',
  folders: 'Folders',
  notebook: 'Notebook',
  notebooks: 'Notebooks',
  addedOn: 'Added',
  galleryTitle: 'Gallery with albums and upload',
  gallerySentence:
    '“{page}” shows photos by album; each opens large and can be downloaded, renamed and deleted. People upload several at once, by choosing or dropping, up to 2 MB each; large photos are made smaller. Examples are drawn.',
  filesTitle: 'Files to upload and share',
  filesSentence:
    'On “{page}” people upload files up to 2 MB each by choosing or dropping them into folders, find, sort and download them, rename and move them, see how much space is used, copy a link that opens a file with its preview, and delete them.',
  watch: 'Watch',
  listen: 'Listen',
  playlist: 'Playlist',
  playlists: 'Playlists',
  playlistItem: 'Entry of a playlist',
  playlistItems: 'Entries of playlists',
  videoFile: 'Video file',
  audioFile: 'Audio file',
  mediaHint: 'Up to 2 MB. Without a file a sample is played.',
  playerTitle: 'Player for {plural}',
  playerSentence:
    '“{page}” plays {plural}: play and pause, next, position, speed, volume, and playlists that people make and fill. Examples play a melody that the app makes itself; uploaded files up to 2 MB are played as they are.',
  place: 'Place',
  places: 'Places',
  shop: 'Store',
  shops: 'Stores',
  placeName: 'Name',
  address: 'Address',
  hours: 'Opening hours',
  phone: 'Phone',
  note: 'Note',
  positionHint: 'Latitude, longitude: 51.05, 3.72',
};

const chinese: typeof english = {
  title: '标题',
  type: '类型',
  drawing: '绘图',
  updatedOn: '修改时间',
  kindOf: '{thing}类型',
  drawingTitle: '绘制{plural}',
  drawingSentence:
    '在“{page}”新建或打开{thing}。在画布上从图形面板（{kinds}）拖入图形，移动、缩放、连线，修改文字和样式，自动布局，撤销，并下载为 SVG 或 PNG；自动保存。',
  drawingIntroduction: '从空白画布开始，或打开已有的图继续编辑。',
  calendar: '日历',
  calendarTitle: '{plural}日历',
  calendarSentence: '“{page}”按月或周显示{plural}。点开某一天可查看安排，并可直接在当天添加。',
  calendarRead: '“{page}”按月或周显示{plural}。点开某一天可查看安排。',
  map: '地图',
  mapTitle: '{plural}地图',
  mapSentence:
    '“{page}”在示意地图上显示{plural}，旁边是列表，搜索和筛选同时作用于两者。无需地图服务，街道仅为示意；示例位置为虚构。',
  position: '地图位置',
  documentTitle: '{thing}正文编辑器',
  documentSentence:
    '在{thing}的页面上所见即所得地撰写正文：标题、加粗、斜体、下划线、颜色、列表、引用和链接，支持撤销、字数统计和自动保存，以 Markdown 保存。',
  gallery: '相册',
  photo: '照片',
  photos: '照片',
  album: '相册',
  file: '文件',
  files: '文件',
  folder: '文件夹',
  folders: '文件夹',
  notebook: '笔记本',
  notebooks: '笔记本',
  addedOn: '添加时间',
  galleryTitle: '相册与上传',
  gallerySentence:
    '“{page}”按相册显示照片，可放大查看、下载、改名和删除。可一次选择或拖入多张上传，每张不超过 2 MB，大照片会自动缩小。示例照片为绘制。',
  filesTitle: '上传和分享文件',
  filesSentence:
    '在“{page}”可选择或拖入文件上传到文件夹（每个不超过 2 MB），搜索、排序、下载、重命名、移动，查看已用空间，复制可预览文件的链接，以及删除。',
  watch: '观看',
  listen: '收听',
  playlist: '播放列表',
  playlists: '播放列表',
  playlistItem: '播放列表条目',
  playlistItems: '播放列表条目',
  videoFile: '视频文件',
  audioFile: '音频文件',
  mediaHint: '最大 2 MB。没有文件时播放示例。',
  playerTitle: '播放{plural}',
  playerSentence:
    '“{page}”播放{plural}：播放、暂停、下一个、进度、速度、音量，以及自建播放列表。示例播放应用自己生成的旋律；上传的文件（最大 2 MB）按原样播放。',
  place: '地点',
  places: '地点',
  shop: '门店',
  shops: '门店',
  placeName: '名称',
  address: '地址',
  hours: '营业时间',
  phone: '电话',
  note: '备注',
  positionHint: '纬度, 经度，例如 31.23, 121.47',
};

export type EditorWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about editors, media, maps and calendars. */
export function editorWord(
  language: Language,
  word: EditorWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
