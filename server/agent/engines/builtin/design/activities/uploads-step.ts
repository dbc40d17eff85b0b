import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import { editorWord, type EditorWord } from '../../say/editor-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { photosOf } from '../../words/data/photo-samples.ts';
import { sampleFiles } from '../../words/data/sample-uploads.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import {
  countDownload,
  fieldsOfExtras,
  fileExtras,
  plainFiles,
  roomOfFiles,
  trashPage,
  type FileExtras,
} from './file-extras.ts';

type Kind = 'gallery' | 'files';

const held: Readonly<Record<Kind, RegExp>> = {
  gallery: /^(?:photo|picture|image|gallery|album|photograph|photoAlbum)$/i,
  files: /^(?:file|document|folder|upload|download|sharedFile|attachment)$/i,
};

const photos = /photo|picture|image|照片|相册|图库/i;

/** What is uploaded comes with its page. */
export function dropUploaded(entities: EntityDraft[], wishes: Wishes): void {
  const { gallery, files, things } = wishes;
  const likes = wishes.reactions?.some(({ entry }) => entry.aboutPeople !== true) === true;
  // Where venues or products are reviewed, the pictures beside them are only looked at.
  const offers = things.some(
    ({ entry, weight }) => /^(?:brochure|shop)$/.test(entry?.kind ?? '') && weight >= 3,
  );
  const social = gallery !== undefined && !offers && (likes || wishes.remarks?.comments === true);
  const gone = new Set(
    entities
      .filter(
        ({ head }) =>
          !head.source &&
          ((gallery && held.gallery.test(head.id)) ||
            (files && held.files.test(head.id)) ||
            ((gallery || files) && things.length === 0)),
      )
      .map(({ head }) => head.id),
  );
  if (gone.size === 0 && !social) return;
  const others = entities.filter(({ head }) => !gone.has(head.id));
  for (const entity of others)
    entity.fields = entity.fields.filter(({ target }) => target === undefined || !gone.has(target));
  entities.splice(0, entities.length, ...(social ? [spokenOf(wishes)] : []), ...others);
}

/** A gallery of photos, or files to share. */
export function uploadsStep(kind: Kind, context: ActivityContext): ActivityDesign | undefined {
  const { wishes, entities, homeFree, next } = context;
  const { language } = wishes;
  const phrase = wishes[kind];
  if (!phrase) return undefined;
  const word = (name: EditorWord, values = {}) => editorWord(language, name, values);
  const isGallery = kind === 'gallery';
  // An art gallery shows works first; a photo gallery is one.
  const isMeant = phrase[0] < 60 && (!isGallery || photos.test(wishes.text.slice(...phrase)));
  const isHome = homeFree && (entities.length === 0 || isMeant);
  const spoken = isGallery ? entities.find(({ head: { id } }) => id === 'photo') : undefined;
  const more = isGallery ? plainFiles : fileExtras(wishes.text);
  const entity = spoken ?? (isGallery ? photoEntity(wishes) : fileEntity(language, more));
  const { head } = entity;
  const title = word(isGallery ? 'gallery' : 'files');
  const page = isGallery ? 'gallery' : 'files';
  const fields: Record<string, string> = {
    file: isGallery ? 'picture' : 'file',
    album: 'album',
    added: 'addedOn',
    ...(more.expires ? { until: 'until' } : {}),
    ...(more.counts ? { downloads: 'downloads' } : {}),
    ...(more.trash ? { deleted: 'deletedOn' } : {}),
  };
  const count: Record<string, string> = more.counts ? { count: 'countDownload' } : {};
  const block = { block: 'uploads', entity: head.id, order: 10 };
  const filePage: OperationInput[] = isGallery
    ? []
    : [
        {
          kind: 'put-page',
          page: { id: 'file', title: head.singular, path: `/${head.path}/:id`, entity: head.id },
        },
        {
          kind: 'put-block',
          page: 'file',
          block: { ...block, id: 'file', properties: { view: 'file', fields, ...count } },
        },
      ];
  return {
    step: {
      id: page,
      title: word(isGallery ? 'galleryTitle' : 'filesTitle'),
      sentence: [
        word(isGallery ? 'gallerySentence' : 'filesSentence', { page: title }),
        ...(more.expires ? [word('filesExpire')] : []),
        ...(more.counts ? [word('filesCount')] : []),
        ...(more.trash ? [word('filesTrash', { page: word('trash') })] : []),
      ].join(language === 'zh' ? '' : ' '),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...(spoken ? [] : entityOperations(entity)),
        {
          kind: 'put-page',
          page: {
            id: page,
            title,
            path: isHome ? '/' : `/${page}`,
            menu: { label: title, order: next(), icon: isGallery ? 'images' : 'folder-up' },
          },
        },
        {
          kind: 'put-block',
          page,
          block: {
            ...block,
            id: page,
            properties: { view: kind, fields, ...count, ...(more.room ? { room: roomOfFiles } : {}) },
          },
        },
        ...filePage,
        ...(more.counts ? [countDownload(word)] : []),
        ...(more.trash
          ? trashPage({ ...block, id: 'trash', properties: { view: 'trash', fields } }, word('trash'), next())
          : []),
      ],
      phrases: [phrase],
    },
    pages: [page, ...(more.trash ? ['trash'] : [])],
    rowPages: spoken ? [] : [head.path],
    isHome,
  };
}

/** A photo with a page of its own, where people like it and write under it. */
function spokenOf(wishes: Wishes): EntityDraft {
  const { language } = wishes;
  const entity = photoEntity(wishes);
  entity.fields.push({ id: 'description', label: editorWord(language, 'note'), type: 'longText', order: 50 });
  return entity;
}

function photoEntity({ language, text }: Wishes): EntityDraft {
  return entityOf(language, {
    id: 'photo',
    names: ['photo', 'photos'],
    icon: 'image',
    fields: [
      { id: 'picture', label: editorWord(language, 'photo'), type: 'image', order: 20 },
      { id: 'album', label: editorWord(language, 'album'), type: 'text', order: 30 },
    ],
    samples: photosOf(text)[language].map(([title, album]) => ({ title, album })),
  });
}

const folders = { en: ['Team', 'Drafts'], zh: ['团队', '草稿'] };

function fileEntity(language: Language, more: FileExtras): EntityDraft {
  return entityOf(language, {
    id: 'sharedFile',
    names: ['file', 'files'],
    icon: 'file',
    fields: [
      { id: 'file', label: editorWord(language, 'file'), type: 'file', order: 20 },
      { id: 'album', label: editorWord(language, 'folder'), type: 'text', order: 30 },
      ...fieldsOfExtras(more, language),
    ],
    samples: sampleFiles[language].map(([title, type, content], index) => ({
      title,
      album: folders[language][index % 2] ?? '',
      ...(more.counts ? { downloads: [14, 3, 0, 27][index % 4] ?? 0 } : {}),
      file: `data:${type};name=${encodeURIComponent(title)};base64,${Buffer.from(content, 'utf8').toString('base64')}`,
    })),
  });
}

function entityOf(
  language: Language,
  thing: {
    id: string;
    names: readonly [EditorWord, EditorWord];
    icon: string;
    fields: EntityDraft['fields'];
    samples: readonly Record<string, SampleValue>[];
  },
): EntityDraft {
  const [singular, plural] = thing.names;
  return {
    head: {
      id: thing.id,
      singular: editorWord(language, singular),
      plural: editorWord(language, plural),
      path: `${thing.id === 'photo' ? 'photos' : 'shared-files'}`,
      icon: thing.icon,
      titleField: 'title',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'title', label: editorWord(language, 'title'), type: 'text', required: true, order: 10 },
      ...thing.fields,
      { id: 'addedOn', label: editorWord(language, 'addedOn'), type: 'dateTime', order: 40 },
    ],
    samples: thing.samples.map((values, index) => ({
      id: `sample-${thing.id.toLowerCase()}-${index + 1}`,
      values: { ...values, addedOn: { days: -(thing.samples.length - index), time: '12:00' } },
    })),
    view: 'cards',
    phrases: [],
  };
}
