import { makerWord, type MakerWord } from '../../say/maker-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { MakerWish } from '../../understand/with-makers.ts';
import type { MakerEntry } from '../../words/data/makers.ts';
import { sheetLines } from '../../words/data/sheet-lines.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** A page for each kind of sheet that people make, and the list of what they made. */
export function makerStep({ wishes, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { makers = [], language } = wishes;
  if (makers.length === 0) return undefined;
  const made = makers.map((wish, index) => sheetOf(wish, { wishes, first: homeFree && index === 0, next }));
  const [first] = made;
  return {
    step: {
      id: 'makers',
      title: made.map(({ title }) => title).join(language === 'zh' ? '、' : ', '),
      sentence: made.map(({ sentence }) => sentence).join(' '),
      areas: ['pages', 'actions', 'data'],
      operations: made.flatMap(({ operations }) => operations),
      phrases: makers.map(({ phrase }) => phrase),
    },
    pages: made.flatMap(({ pages }) => pages),
    rowPages: made.map(({ path }) => path),
    isHome: homeFree && first !== undefined,
  };
}

interface Place {
  wishes: Wishes;
  /** Its page is the first of the app. */
  first: boolean;
  next: () => number;
}

function sheetOf({ entry }: MakerWish, { wishes, first, next }: Place) {
  const { language, text, people } = wishes;
  const word = (name: MakerWord, values = {}) => makerWord(language, name, values);
  const plural = entry.plural[language];
  const lines = linesOf(entry, text.slice(0, 5000));
  const isOver = lines.includes('top');
  const labelOf = (id: string) => entry.labels?.[id]?.[language] ?? sheetLines[id]?.[language] ?? id;
  const titleField = entry.always[0] ?? 'name';
  const path = slugOf(entry.plural.en);
  const entity: EntityDraft = {
    head: {
      id: `${entry.id}Sheet`,
      singular: entry[language],
      plural,
      path,
      icon: entry.icon,
      titleField,
      origin: 'kept',
      ownership: people ? 'own' : 'shared',
    },
    fields: [
      ...lines.map((id, index) => lineField(id, { label: labelOf(id), entry, order: 10 + index * 10 })),
      ...lookFields(language, { isOver, picture: entry.picture === true }),
    ],
    samples: people
      ? []
      : [0, 1, 2].map((index) => ({
          id: `sample-${path}-${index + 1}`,
          values: exampleOf(entry, { lines, index, language, isOver }),
        })),
    view: 'cards',
    phrases: [],
  };
  const title = word('title', { thing: entry[language] });
  const saved = word('saved', { things: language === 'zh' ? plural : plural.toLowerCase() });
  const make = `${path}-maker`;
  const makePath = first ? '/' : `/${make}`;
  const block = (page: string, view: string): OperationInput => ({
    kind: 'put-block',
    page,
    block: {
      id: 'maker',
      block: 'maker',
      order: 10,
      entity: entity.head.id,
      properties: {
        title,
        view,
        format: entry.format,
        lines: lines.map((field) => ({ field, as: sheetLines[field]?.as ?? 'text' })),
        design: 'design',
        font: 'font',
        colour: 'colour',
        size: 'size',
        ...(entry.picture ? { picture: 'picture' } : {}),
        makePath,
      },
    },
  });
  const operations: OperationInput[] = [
    ...entityOperations(entity),
    {
      kind: 'put-page',
      page: {
        id: make,
        title,
        path: makePath,
        introduction: word('introduction'),
        menu: { label: title, order: next(), icon: entry.icon },
      },
    },
    block(make, 'make'),
    {
      kind: 'put-page',
      page: {
        id: path,
        title: saved,
        path: `/${path}`,
        introduction: word('savedIntroduction'),
        menu: { label: saved, order: next(), icon: 'layout-grid' },
      },
    },
    block(path, 'saved'),
  ];
  const fields = new Intl.ListFormat(language === 'zh' ? 'zh' : 'en', { type: 'conjunction' }).format(
    lines.map((id) => (language === 'zh' ? labelOf(id) : labelOf(id).toLowerCase())),
  );
  return {
    title,
    path,
    pages: [make, path, 'gallery', 'history', 'templates', 'preview'],
    operations,
    sentence: word('sentence', { page: title, saved, fields }),
  };
}

/** Lines that are always there or asked for, in the order they stand on the sheet. */
function linesOf({ lines, always }: MakerEntry, text: string): string[] {
  return lines.filter((id) => always.includes(id) || sheetLines[id]?.asks.test(text) === true);
}

function lineField(
  id: string,
  { label, entry, order }: { label: string; entry: MakerEntry; order: number },
): FieldInput {
  const isTitle = id === entry.always[0];
  const type = sheetLines[id]?.type ?? 'text';
  return {
    id,
    label,
    type,
    ...(isTitle ? { required: true } : {}),
    ...(type === 'date' ? { default: { kind: 'today' as const } } : {}),
    order,
  };
}

function lookFields(
  language: Language,
  { isOver, picture }: { isOver: boolean; picture: boolean },
): FieldInput[] {
  const word = (name: MakerWord) => makerWord(language, name);
  const option = (id: MakerWord) => ({ id, label: word(id) });
  const designs: MakerWord[] = isOver
    ? ['sea', 'shapes', 'night', 'sweets']
    : ['frame', 'side', 'full', 'quiet'];
  return [
    ...(picture ? [{ id: 'picture', label: word('own'), type: 'image' as const, order: 200 }] : []),
    {
      id: 'design',
      label: word(isOver ? 'picture' : 'design'),
      type: 'choice',
      options: designs.map(option),
      default: { kind: 'value', value: designs[0] ?? 'frame' },
      order: 210,
    },
    {
      id: 'font',
      label: word('font'),
      type: 'choice',
      options: (['serif', 'sans', 'script'] as const).map(option),
      default: { kind: 'value', value: isOver ? 'sans' : 'serif' },
      order: 220,
    },
    {
      id: 'colour',
      label: word(isOver ? 'textColour' : 'colour'),
      type: 'text',
      default: { kind: 'value', value: isOver ? '#ffffff' : '#1f4e79' },
      order: 230,
    },
    {
      id: 'size',
      label: word('size'),
      type: 'number',
      unit: '%',
      minimum: 40,
      maximum: 200,
      default: { kind: 'value', value: 100 },
      order: 240,
    },
  ];
}

const colours = ['#1f4e79', '#8a1c3b', '#1b6e53'];

function exampleOf(
  entry: MakerEntry,
  {
    lines,
    index,
    language,
    isOver,
  }: { lines: readonly string[]; index: number; language: Language; isOver: boolean },
) {
  const designs = isOver ? ['sea', 'night', 'sweets'] : ['frame', 'side', 'full'];
  const said = lines.map((id) => {
    const samples = entry.samples?.[id]?.[language] ?? sheetLines[id]?.samples[language] ?? [];
    const value = samples[index] ?? '';
    return [id, sheetLines[id]?.type === 'date' ? { days: Number(value) } : value] as const;
  });
  return {
    ...Object.fromEntries(said),
    design: designs[index] ?? 'frame',
    font: isOver ? 'sans' : (['serif', 'sans', 'serif'][index] ?? 'serif'),
    colour: isOver ? '#ffffff' : (colours[index] ?? '#1f4e79'),
    size: 100,
  };
}
