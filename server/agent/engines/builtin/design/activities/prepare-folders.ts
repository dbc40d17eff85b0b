import { editorWord } from '../../say/editor-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { optionsOf } from '../make-field.ts';
import type { EntityDraft } from '../app-draft.ts';

const holders =
  /^(?:document|note|article|bookmark|link|resource|recipe|video|song|quote|snippet|template|report|contract|email)$/;
const folders = /\bfolders?\b|\bnotebooks?\b|文件夹|笔记本/i;
const categories =
  /\bby (?:\w+ (?:and|or) )?categor(?:y|ies)\b|\bcategori[sz]e|\bdifferent categories\b|\bvideo categories\b|按(?:分类|类别)/i;

/** What is put into folders, and what is browsed by category. */
export function prepareFolders(entities: EntityDraft[], wishes: Wishes): void {
  const said = wishes.text.slice(0, 20_000);
  if (folders.test(said) && !wishes.files) addFolders(entities, wishes);
  if (categories.test(said)) addCategories(entities, wishes);
}

function addFolders(entities: EntityDraft[], wishes: Wishes): void {
  const { language } = wishes;
  const target = entities.find(({ head }) => holders.test(head.id) && head.origin === 'kept' && !head.source);
  if (!target || entities.some(({ head }) => head.id === 'folder')) return;
  const isNotebook = /\bnotebooks?\b|笔记本/i.test(wishes.text) && !/\bfolders?\b|文件夹/i.test(wishes.text);
  const name = editorWord(language, isNotebook ? 'notebook' : 'folder');
  const names = language === 'zh' ? ['工作', '个人', '想法'] : ['Work', 'Personal', 'Ideas'];
  const samples = names.map((title, index) => ({
    id: `sample-folders-${index + 1}`,
    values: { name: title },
  }));
  target.fields = target.fields.filter(({ id, type }) => !(id === 'category' && type === 'choice'));
  target.fields.push({
    id: 'folder',
    label: name,
    type: 'relation',
    target: 'folder',
    order: Math.max(0, ...target.fields.map(({ order }) => order)) + 10,
  });
  target.samples.forEach((sample, index) => {
    const { category: _, ...values } = sample.values;
    sample.values = { ...values, folder: samples[index % samples.length]?.id ?? '' };
  });
  entities.push({
    head: {
      id: 'folder',
      singular: name,
      plural: editorWord(language, isNotebook ? 'notebooks' : 'folders'),
      path: isNotebook ? 'notebooks' : 'folders',
      icon: 'folder',
      titleField: 'name',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'name', label: editorWord(language, 'title'), type: 'text', required: true, order: 10 },
      { id: 'note', label: editorWord(language, 'note'), type: 'longText', order: 20 },
    ],
    samples,
    view: 'cards',
    phrases: [],
  });
  wishes.unknown = wishes.unknown.filter(({ words }) => !folders.test(words));
}

function addCategories(entities: EntityDraft[], { language }: Wishes): void {
  const [target] = entities.filter(({ head }) => head.origin === 'kept' && !head.source);
  if (!target) return;
  const known = target.fields.some(
    ({ id, type }) => type === 'choice' || /categor|genre|topic|type/i.test(id),
  );
  if (known) return;
  const options = optionsOf(target.head.id === 'video' ? 'videoCategory' : 'generalCategory', language);
  target.fields.splice(1, 0, {
    id: 'category',
    label: language === 'zh' ? '分类' : 'Category',
    type: 'choice',
    options,
    order: 15,
  });
  target.fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
  target.samples.forEach(({ values }, index) => {
    values['category'] = options[index % options.length]?.id ?? '';
  });
}
