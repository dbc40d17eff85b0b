import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { PlayerProperties } from './block.ts';
import { en, zh } from './files/src/blocks/player/text.ts';

const main: Locator = { role: 'main' };

/** What is played can be paused, and what is put on a playlist stays there. */
export function playerChecks(placement: PlacedBlock<PlayerProperties>, scene: Scene): Check[] {
  const { spec, page, write } = scene;
  const { entity: id, properties } = placement;
  const entity = id === undefined ? undefined : spec.entities[id];
  const sample = Object.values(entity?.samples ?? {})[0];
  const title = entity && sample?.[entity.titleField];
  if (!entity || typeof title !== 'string' || properties.view !== 'all' || page.path.includes(':')) return [];
  if (entity.ownership === 'own') return [];
  const words = wordsFor(spec, { en, zh });
  const button = (name: string, within: Locator = main): Locator => ({
    role: 'button',
    name,
    exact: true,
    within,
    index: 0,
  });
  const open = openPage(page);
  const playing: CheckStep[] = [
    ...open,
    { kind: 'fill', label: words.search(entity.plural), value: title },
    { kind: 'click', on: button(words.playNamed(title)) },
    { kind: 'expectThing', thing: button(words.pause) },
    { kind: 'expectThing', thing: { role: 'status', containing: title, within: main } },
    { kind: 'choose', label: words.speed, option: '1.5×' },
    { kind: 'click', on: button(words.pause) },
    { kind: 'expectThing', thing: button(words.play) },
  ];
  const lists = properties.playlists && spec.entities[properties.playlists.lists];
  const mayList = lists && lists.permissions.create.includes('anyone');
  const dialog: Locator = { role: 'dialog' };
  const keeping: CheckStep[] = [
    ...open,
    { kind: 'click', on: button(words.newPlaylist) },
    { kind: 'fill', label: words.playlistName, value: 'Try {unique}', within: dialog },
    { kind: 'click', on: button(words.create, dialog) },
    { kind: 'click', on: button(words.all) },
    { kind: 'fill', label: words.search(entity.plural), value: title },
    { kind: 'click', on: button(words.addTo(title)) },
    { kind: 'click', on: { role: 'menuitem', name: 'Try {unique}' } },
    { kind: 'expectThing', thing: { role: 'status', containing: 'Try {unique}' } },
    { kind: 'reload' },
    { kind: 'click', on: button('Try {unique}') },
    { kind: 'expectThing', thing: button(words.takeOut(title)) },
  ];
  return [
    ...write({
      what: 'play',
      en: 'play and pause what is listed',
      zh: '播放和暂停列表中的内容',
      steps: playing,
    }),
    ...(mayList
      ? write({
          what: 'playlist',
          en: 'make a playlist and fill it',
          zh: '创建播放列表并添加内容',
          steps: keeping,
        })
      : []),
  ];
}
