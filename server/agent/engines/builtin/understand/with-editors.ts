import { findDrawing } from './find-drawing.ts';
import { findCalendar, findDocuments, findPlaceMap, findPlayer, findUploads } from './find-media.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** What is drawn, looked at, heard, uploaded or found on a map or in a calendar. */
export function withEditors(wishes: Wishes): Wishes {
  if (wishes.game) return wishes;
  const { text } = wishes;
  const drawn = findDrawing(text);
  // One part among several that are kept does not lead.
  const several = wishes.things.filter(
    ({ entry, weight }) => weight >= 2 && !ofDrawings.test(entry?.id ?? ''),
  );
  const drawing =
    drawn?.leads && several.length > 2 && (drawn.phrases[0]?.[0] ?? 0) > 60
      ? { ...drawn, leads: false }
      : drawn;
  const calendar = findCalendar(text);
  const placeMap = findPlaceMap(text);
  const { gallery: pictures, files } = findUploads(text);
  // The art collection of a museum is its works.
  const works = wishes.things.some(({ entry }) => entry?.id === 'artPiece');
  const gallery = works && pictures && /^art/i.test(text.slice(...pictures)) ? undefined : pictures;
  const player = findPlayer(text);
  const documents = findDocuments(text);
  const met: Record<string, readonly Phrase[]> = {
    editor: [...(drawing?.phrases ?? []), ...(documents ? [documents] : [])],
    map: drawing?.phrases ?? [],
    'calendar-view': calendar ? [calendar] : [],
    media: player?.phrases ?? [],
  };
  const whole = new Set([
    ...(drawing ? ['editor', 'real-time', 'chat'] : []),
    ...(gallery || files || player ? ['uploads'] : []),
    ...(player ? ['media'] : []),
  ]);
  return {
    ...wishes,
    ...(drawing ? { drawing } : {}),
    ...(calendar ? { calendar } : {}),
    ...(placeMap ? { placeMap } : {}),
    ...(documents && !drawing ? { documents } : {}),
    ...(gallery && !drawing ? { gallery } : {}),
    ...(files && !drawing ? { files } : {}),
    ...(player && !drawing ? { player } : {}),
    ...(documents && !drawing ? { things: withoutDrafts(wishes) } : {}),
    // What plays is no player of a game.
    ...(player && !drawing ? { things: wishes.things.filter(({ entry }) => entry?.id !== 'player') } : {}),
    ...(drawing?.leads ? aroundDrawings(wishes) : {}),
    unknown: wishes.unknown.filter(
      ({ words }) =>
        !(documents && ofWriting.test(words)) &&
        !(files && ofFiles.test(words)) &&
        !(drawing && ofDrawing.test(words)),
    ),
    limits: wishes.limits.filter(
      ({ entry, phrase }) =>
        !whole.has(entry.id) &&
        !isWithin(phrase, met[entry.id] ?? []) &&
        !(documents && entry.id === 'editor' && /text|富文本/i.test(text.slice(...phrase))) &&
        !(placeMap && entry.id === 'map' && /map|地图/i.test(text.slice(...phrase))),
    ),
  };
}

const ofWriting =
  /^(?:bold|italics?|headings?|lists?|underline|fonts?|text colou?rs?|bullets?|quotes?|formatting|rich text|加粗|斜体|标题|列表|字体)$/i;
const ofFiles = /stor(?:age|ed)|space|folder|link|preview|download|upload|存储|空间|文件夹|链接|预览/i;
const ofDrawing =
  /^(?:pens?|brush(?:es)?|choos\w+ colou?rs?|(?:line|brush) (?:width|size|thickness)|eras\w+|undo|redo|sav\w+|download\w*|export\w*|shapes?|sticky notes?|lines?|text|colou?rs?|eraser|canvas|画笔|图形|便签|线条)$/i;

const together =
  /\b(?:collaborat\w+|teams?|invit\w+|real[- ]time|simultaneously|multi-?user|together)\b|协作|团队|邀请|实时|多人/i;
const meets = /\binvit\w+|\bchat|\bjoin\b|\broom code|邀请|聊天|加入/i;
const ofDrawings =
  /^(?:member|imageVersion|employee|user|team|group|room|chatMessage|message|contactMessage|note|board|poll|vote)$/;

/** Those who draw together are no list, and what they draw is one for all. */
function aroundDrawings(wishes: Wishes): Partial<Wishes> {
  const said = wishes.text.slice(0, 20_000);
  const drawn = /^(?:imageVersion|design|drawing|sketch|artwork|work)$/;
  if (!together.test(said))
    return {
      things: wishes.things.filter(({ entry }) => !drawn.test(entry?.id ?? '')),
      pages: wishes.pages.filter(({ title }) => !/^(?:gallery|drawings?|画廊)$/i.test(title)),
    };
  const match = meets.exec(said);
  return {
    shared: wishes.storage === 'browser' ? wishes.shared : true,
    things: wishes.things.filter(({ entry }) => !ofDrawings.test(entry?.id ?? '')),
    records: wishes.records.filter(({ entry }) => entry.id !== 'enrolment' && entry.id !== 'comment'),
    ...(match && !wishes.rooms
      ? { rooms: { main: false, phrase: [match.index, match.index + match[0].length] } }
      : {}),
  };
}

/** What is written in an editor is no draft of its own, unless somebody says so. */
function withoutDrafts({ things, text }: Wishes): Wishes['things'] {
  return things.filter(
    ({ entry }) => entry?.id !== 'draft' || /\bdrafts?\b|草稿/i.test(text.slice(0, 20_000)),
  );
}

/** A word of a longer name, such as the map of a mind map. */
function isWithin([start, end]: Phrase, phrases: readonly Phrase[]): boolean {
  return phrases.some(([from, to]) => from <= start && end <= to);
}
