import { editorWord } from '../say/editor-words.ts';
import type { Language } from '../understand/wishes.ts';
import type { EntityDraft, OperationInput } from './app-draft.ts';
import { detailPageIdOf } from './detail-page.ts';
import { viewOfDraft } from './spec-view.ts';

const heard = /^(?:song|podcast|podcastEpisode|episode|track|audiobook|album|recording|radioStation)$/;
const watched = /^(?:video|lecture|tutorial|clip|videoLesson)$/;
const media = 'mediaFile';

/** What is heard or watched has a file to be played; `undefined` for all else. */
export function playedKind(entity: EntityDraft, language: Language): 'audio' | 'video' | undefined {
  const { id } = entity.head;
  const kind = heard.test(id) ? 'audio' : watched.test(id) ? 'video' : undefined;
  if (kind && !entity.fields.some((field) => field.type === 'file'))
    entity.fields.push({
      id: media,
      label: editorWord(language, kind === 'video' ? 'videoFile' : 'audioFile'),
      type: 'file',
      order: 910,
      hint: editorWord(language, 'mediaHint'),
    });
  return kind;
}

/** The list of what is heard or watched plays it, and so does the page of each. */
export function playInstead(
  operations: readonly OperationInput[],
  entity: EntityDraft,
  kind: 'audio' | 'video',
): OperationInput[] {
  const file = entity.fields.find(({ type }) => type === 'file')?.id ?? media;
  const show = viewOfDraft(entity)
    .show.map(({ id }) => id)
    .filter((id) => id !== file && id !== entity.head.titleField)
    .slice(0, 3);
  const block = { id: 'player', block: 'player', order: 5, entity: entity.head.id };
  return operations.flatMap((operation): OperationInput[] => {
    if (operation.kind !== 'put-block' || operation.block.entity !== entity.head.id) return [operation];
    const { page } = operation;
    if (operation.block.block === 'collection')
      return [
        {
          kind: 'put-block',
          page,
          block: { ...block, properties: { view: 'all', kind, media: file, show } },
        },
      ];
    if (page !== detailPageIdOf(entity)) return [operation];
    const told: unknown = operation.block.properties?.['show'];
    const rest = Array.isArray(told) ? told.map(String).filter((id) => id !== file) : [];
    const properties = { ...operation.block.properties, show: rest };
    return [
      { ...operation, block: { ...operation.block, properties } },
      { kind: 'put-block', page, block: { ...block, properties: { view: 'one', kind, media: file, show } } },
    ];
  });
}
