import { editorWord, type EditorWord } from '../../say/editor-words.ts';
import { drawingKinds } from '../../words/data/drawings.ts';
import { drawingSamples } from '../../words/data/drawing-samples.ts';
import { codeNameOf, kebabOf, slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type FieldInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** Drawings on a canvas: all as pictures, and each on a page with its palette. */
export function drawingStep({
  wishes,
  entities,
  homeFree,
  next,
  say,
}: ActivityContext): ActivityDesign | undefined {
  const { drawing, language } = wishes;
  if (!drawing) return undefined;
  const word = (name: EditorWord, values = {}) => editorWord(language, name, values);
  const { noun } = drawing;
  const singular = noun[language];
  const plural = language === 'zh' ? noun.zh : noun.plural;
  const kinds = drawingKinds
    .filter(({ id }) => drawing.kinds.includes(id))
    .toSorted((one, other) => drawing.kinds.indexOf(one.id) - drawing.kinds.indexOf(other.id));
  const [first] = kinds;
  if (!first) return undefined;
  const isHome = homeFree && (entities.length === 0 || drawing.leads);
  const path = slugOf(kebabOf(noun.plural));
  const several = kinds.length > 1;
  const kindField: FieldInput = {
    id: 'type',
    label: word('kindOf', { thing: singular }),
    type: 'choice',
    required: true,
    order: 20,
    options: kinds.map(({ id, label }) => ({ id, label: label[language] })),
    default: { kind: 'value', value: first.id },
  };
  const entity: EntityDraft = {
    head: {
      id: codeNameOf(noun.en),
      singular,
      plural,
      path,
      icon: 'workflow',
      titleField: 'title',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'title', label: word('title'), type: 'text', required: true, order: 10 },
      ...(several ? [kindField] : []),
      { id: 'drawing', label: word('drawing'), type: 'file', order: 30 },
      { id: 'updatedOn', label: word('updatedOn'), type: 'dateTime', order: 40 },
    ],
    samples: kinds
      .flatMap(({ id }) => drawingSamples(id, language).map((sample) => ({ ...sample, type: id })))
      .map(({ title, drawing: drawn, type }, index) => ({
        id: `sample-${path}-${index + 1}`,
        values: {
          title,
          ...(several ? { type } : {}),
          drawing: drawn,
          updatedOn: { days: -index - 1, time: '10:00' },
        },
      })),
    view: 'cards',
    phrases: [],
  };
  const fields = { drawing: 'drawing', ...(several ? { kind: 'type' } : {}), changed: 'updatedOn' };
  return {
    step: {
      id: 'drawing',
      title: word('drawingTitle', { plural }),
      sentence: word('drawingSentence', {
        page: plural,
        thing: language === 'zh' ? singular : singular.toLowerCase(),
        kinds: say.list(kinds.map(({ label }) => label[language])),
      }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(entity),
        {
          kind: 'put-page',
          page: {
            id: path,
            title: plural,
            path: isHome ? '/' : `/${path}`,
            introduction: word('drawingIntroduction'),
            menu: { label: plural, order: next(), icon: 'workflow' },
          },
        },
        {
          kind: 'put-block',
          page: path,
          block: {
            id: 'drawings',
            block: 'diagram',
            order: 10,
            entity: entity.head.id,
            properties: { view: 'list', kind: first.id, fields },
          },
        },
        {
          kind: 'put-page',
          page: { id: `${path}-canvas`, title: singular, path: `/${path}/:id`, entity: entity.head.id },
        },
        {
          kind: 'put-block',
          page: `${path}-canvas`,
          block: {
            id: 'canvas',
            block: 'diagram',
            order: 10,
            entity: entity.head.id,
            properties: { view: 'edit', kind: first.id, fields },
          },
        },
      ],
      phrases: [...drawing.phrases],
    },
    pages: [path],
    rowPages: [path],
    isHome,
  };
}

/** What is drawn is no list of its own. */
export function dropDrawn(entities: EntityDraft[], named: boolean): void {
  const drawn =
    /^(?:diagram|whiteboard|mindMap|flowchart|floorPlan|seatingPlan|wireframe|canvas|drawing|shape|element|chart|map|layout)$/;
  const gone = new Set(
    entities
      .filter(({ head, entry }) => !head.source && (!named || entry === undefined || drawn.test(head.id)))
      .map(({ head }) => head.id),
  );
  const others = entities.filter(({ head }) => !gone.has(head.id));
  for (const entity of others)
    entity.fields = entity.fields.filter(({ target }) => target === undefined || !gone.has(target));
  entities.splice(0, entities.length, ...others);
}
