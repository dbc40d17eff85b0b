import type { Phrase, PlayerWish } from './wishes.ts';

/** Where a pattern is found; not in front of what makes it something else. */
export function phraseOfPattern(text: string, pattern: RegExp): Phrase | undefined {
  const match = pattern.exec(text.slice(0, 20_000));
  return match ? [match.index, match.index + match[0].length] : undefined;
}

const calendarWords =
  /(?<!\bgoogle )(?<!\boutlook )\bcalendars?\b(?! (?:integration|sync|days?|years?|weeks?|months?)\b)|\bmonth(?:ly)? view\b|日历|月历/i;

const mapWords =
  /\b(?:store|shop|branch|station|dealer|clinic|atm|restaurant|office|charger) (?:locator|finder)\b|\b(?:on|with|using|in|see|view|show|shows|via|and) (?:an? |the |their )?(?:interactive |city |store |live |location |property )?maps?\b(?! of (?:the )?(?:site|mind))|\b(?:interactive|city|store|location|trail|property|world|route|campus|treasure|memory|shop|place|travel|food|family) maps?\b|\b(?:an? |the |interactive |world )maps? of (?:all |the |visited |nearby |their )*(?:places?|locations?|stores?|shops?|stations?|attractions?|spots?|points|trips?|routes?|properties|branches|events|sites)\b|\bmap (?:view|search|page|based|navigation|display|integration|feature|positioning)\b|\bmap-based\b|地图/i;

const galleryWords =
  /\b(?:photo|picture|image|art)s?[- ](?:galler(?:y|ies)|albums?|sharing|library|collection|wall|portfolio|management)\b|\bgaller(?:y|ies)\b(?! of (?:[\w-]+ ){0,3}(?:projects?|works?|jobs|cases|designs?|products?|buildings?|installations?|models?)\b)|\b(?:share|upload|browse|organi[sz]e|manage) (?:their |your |and \w+ )?(?:photos|pictures|photographs)\b|相册|图库|照片墙|照片(?:分享|管理|上传)/i;

const fileWords =
  /\bdownloads? of (?:\w+ )?(?:forms|documents|files|brochures|materials)\b|\bdownload(?:ing)? (?:the |and \w+ )?(?:forms|documents|brochures|materials|pdfs?)\b|\bfiles?[- ](?:sharing|storage|management|manager|transfer|hosting|library|upload(?:ing|s)? (?:and|site|website|platform|app))\b|\b(?:share|store|manage|transfer|upload|upload and download|upload and share) (?:their |your )?files\b|\b(?:cloud|online) (?:storage|drive|disk)\b|文件(?:共享|分享|管理|存储|传输)|网盘|云盘|云存储/i;

const videoWords =
  /\b(?:video|movie|film|short video|vlog|tv|livestream)s?[- ](?:player|streaming|stream|playback|sharing|platform|site|website|app|portal|library|channel|hub)\b|\b(?:play|playing|stream|streaming|watch|watching|view) (?:the |and \w+ |online |short |educational )*(?:videos?|movies?|films?|episodes?)\b|\bvideo (?:content|viewing|play)\b|(?:播放|观看|在线看)\S{0,4}(?:视频|电影|影片)|视频(?:播放|网站|平台|分享|应用)|短视频/i;

const audioWords =
  /\b(?:music|audio|podcast|song|radio|audiobook|sound|mp3)s?[- ](?:player|streaming|stream|playback|sharing|platform|site|website|app|portal|library|channel|hub|service)\b|\b(?:play|playing|stream|streaming|listen(?:ing)? to) (?:the |an? |and \w+ |online |their |favou?rite )*(?:audio comment\w+|commentar(?:y|ies)|narrations?|audio guides?|audio descriptions?|music|songs?|tracks?|podcasts?|episodes?|audio\w*|radio|albums?)\b|(?:播放|收听|在线听)\S{0,4}(?:音乐|歌曲|播客|音频|节目)|音乐(?:播放|网站|平台|应用|流媒体)|听歌|播客(?:平台|网站|应用)|有声书/i;

/** `an audio commentary for each exhibit`: what is heard belongs to what the app is about. */
const commented = /\b(?:commentar(?:y|ies)|narrations?|audio guides?|audio descriptions?)\b/i;

/** A calendar to look at by month or week. */
export function findCalendar(text: string): Phrase | undefined {
  return phraseOfPattern(text, calendarWords);
}

/** Places on a map. */
export function findPlaceMap(text: string): Phrase | undefined {
  return phraseOfPattern(text, mapWords);
}

/** Pictures to be looked at, and files to be shared. */
export function findUploads(text: string): { gallery?: Phrase; files?: Phrase } {
  const gallery = phraseOfPattern(text, galleryWords);
  const files = phraseOfPattern(text, fileWords);
  return { ...(gallery ? { gallery } : {}), ...(files ? { files } : {}) };
}

/** Something to be heard or watched. */
export function findPlayer(text: string): PlayerWish | undefined {
  const video = phraseOfPattern(text, videoWords);
  const audio = phraseOfPattern(text, audioWords);
  const first = video && audio ? (video[0] < audio[0] ? video : audio) : (video ?? audio);
  if (!first) return undefined;
  return {
    kind: first === video ? 'video' : 'audio',
    leads: first[0] < 120,
    playlists: /\bplay ?lists?\b|歌单|播放列表/i.test(text.slice(0, 20_000)),
    ...(first === audio && commented.test(text) ? { ofEach: true } : {}),
    phrases: [video, audio].flatMap((phrase) => (phrase ? [phrase] : [])),
  };
}

const documentWords =
  /\brich[- ]text\b|\bmarkdown\b|\bwysiwyg\b|\b(?:text|document|note|article|blog|content|story|online) editor\b|\bnote-? ?taking\b|\bnotes? (?:app|website|tool|editor)\b|\b(?:writ(?:e|ing)|edit(?:ing)?|compos(?:e|ing)|format(?:ting)?) (?:and \w+ |their |your |new |blog )*(?:documents?|notes?|blog posts?|wiki pages?|stories|essays?|articles?|posts?)\b|\bformat(?:ting)? (?:the )?text\b|富文本|文档编辑|文本编辑|在线文档|笔记(?:应用|软件|本|工具|网站)|(?:写|编辑|撰写)(?:文章|笔记|博客|文档)/i;

/** Texts to be written with headings, lists and links. */
export function findDocuments(text: string): Phrase | undefined {
  return phraseOfPattern(text, documentWords);
}
