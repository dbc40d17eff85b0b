import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { UploadsProperties } from './block.ts';
import { en, zh } from './files/src/blocks/uploads/text.ts';

const main: Locator = { role: 'main' };

/** What is uploaded is there after a reload. */
export function uploadsChecks(placement: PlacedBlock<UploadsProperties>, scene: Scene): Check[] {
  const { spec, page, write } = scene;
  const { entity: id, properties } = placement;
  const entity = id === undefined ? undefined : spec.entities[id];
  const { view } = properties;
  if (!entity || view === 'file' || view === 'trash' || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const isGallery = view === 'gallery';
  const fileName = isGallery ? 'try-picture.svg' : 'try-notes.txt';
  const content = isGallery
    ? '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="teal"/></svg>'
    : 'Notes to try the upload.';
  const shown: Locator = isGallery
    ? { role: 'button', name: words.open('try-picture'), within: main, index: 0 }
    : { role: 'link', name: words.downloadNamed(fileName), within: main, index: 0 };
  const trash = Object.values(spec.pages).find((other) =>
    Object.values(other.blocks).some(
      (block) => block.block === 'uploads' && block.properties['view'] === 'trash',
    ),
  );
  const uploaded: CheckStep[] = [
    ...openPage(page),
    { kind: 'upload', label: words.upload[view], fileName, content },
    { kind: 'click', on: { role: 'button', name: words.save(1), exact: true, within: main } },
    { kind: 'expectThing', thing: shown },
  ];
  const restores = write({
    what: 'trash',
    en: 'delete a file and restore it from the trash',
    zh: '删除文件并从回收站恢复',
    needs: [{ access: entity.permissions.create }, { access: entity.permissions.update, own: true }],
    steps: trash && [
      ...uploaded,
      {
        kind: 'click',
        on: { role: 'button', name: words.removeNamed(fileName), exact: true, within: main, index: 0 },
      },
      ...openPage(trash),
      {
        kind: 'click',
        on: { role: 'button', name: words.restoreNamed(fileName), exact: true, within: main, index: 0 },
      },
      ...openPage(page),
      { kind: 'reload' },
      { kind: 'expectThing', thing: shown },
    ],
  });
  const shares = write({
    what: 'share',
    en: 'give a link to a file until a day',
    zh: '设置文件链接的有效期',
    needs: [{ access: entity.permissions.create }, { access: entity.permissions.update, own: true }],
    steps: properties.fields.until
      ? [
          ...uploaded,
          {
            kind: 'click',
            on: { role: 'button', name: words.shareNamed(fileName), exact: true, within: main, index: 0 },
          },
          { kind: 'fill', label: words.expires, value: '{today+7}' },
          { kind: 'click', on: { role: 'button', name: words.saveLink, exact: true } },
          { kind: 'reload' },
          { kind: 'expectText', text: words.linkUntil('').trim(), within: main },
        ]
      : undefined,
  });
  const keeps = write({
    what: 'upload',
    en: `upload ${entity.plural.toLowerCase()} that stay`,
    zh: `上传并保留${entity.plural}`,
    needs: [{ access: entity.permissions.create }],
    steps: [
      ...uploaded,
      { kind: 'reload' },
      { kind: 'expectThing', thing: shown },
      ...(isGallery
        ? ([
            { kind: 'click', on: shown },
            { kind: 'expectThing', thing: { role: 'dialog', name: 'try-picture' } },
          ] as const)
        : []),
    ],
  });
  return [...keeps, ...restores, ...shares];
}
