import type { AppSpec } from '../../spec/app-spec.ts';
import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { Page } from '../../spec/page.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { followMenu, openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { en, zh } from './files/src/blocks/compose/text.ts';
import type { ComposeProperties } from './properties.ts';

const main: Locator = { role: 'main' };

/** A message can be written and sent, is listed with its recipient, and drafts keep their files. */
export function composeChecks(
  placement: PlacedBlock<ComposeProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const { view, channel, attachments, folder } = placement.properties;
  const words = wordsFor(spec, { en, zh });
  if (page.path.includes(':')) return [];
  if (view === 'monitor')
    return write({
      what: 'figures',
      en: 'see figures of what was sent',
      zh: '查看发送情况统计',
      steps: [
        ...openPage(page),
        { kind: 'expectText', text: words.delivered, within: main },
        { kind: 'expectText', text: words.perDay, within: main },
      ],
    });
  if (view === 'folder')
    return folder === 'sent'
      ? write({
          what: 'sent',
          en: 'see what was sent, to whom and when',
          zh: '查看已发送的消息、收件人和时间',
          steps: [
            ...openPage(page),
            { kind: 'expectText', text: words.count(2).replace('2', '').trim(), within: main },
          ],
        })
      : [];
  const address = channel === 'mail' ? '{unique}@example.com' : '+1 202 555 0143';
  const subject: CheckStep[] =
    channel === 'mail' ? [{ kind: 'fill', label: words.subject, value: 'Subject {unique}' }] : [];
  const sent = folderOf(spec, placement.entity ?? '');
  const fill: CheckStep[] = [
    { kind: 'fill', label: words.to, value: address },
    ...subject,
    { kind: 'fill', label: words.body, value: 'Text {unique}' },
  ];
  const shown = channel === 'mail' ? 'Subject {unique}' : 'Text {unique}';
  return [
    ...write({
      what: 'send',
      en: 'write a message, send it and find it among the sent ones',
      zh: '写消息并发送，然后在发送记录中找到它',
      steps: [
        ...openPage(page),
        ...fill,
        { kind: 'click', on: { role: 'button', name: words.send, exact: true, within: main } },
        { kind: 'expectText', text: words.sentTitle, within: main },
        ...(sent
          ? ([
              ...followMenu(sent),
              { kind: 'expectText', text: shown, within: main },
              { kind: 'reload' },
              { kind: 'expectText', text: shown, within: main },
            ] as const)
          : []),
      ],
    }),
    ...(attachments === undefined
      ? []
      : write({
          what: 'attach',
          en: 'attach a file to a draft, where it still is after a reload',
          zh: '给草稿添加附件，重新加载后仍在',
          steps: [
            ...openPage(page),
            { kind: 'fill', label: words.body, value: 'Text {unique}' },
            { kind: 'upload', label: words.attach, fileName: 'notes.txt', content: 'A few notes.' },
            { kind: 'expectText', text: words.attached('notes.txt'), within: main },
            { kind: 'reload' },
            { kind: 'expectText', text: 'notes.txt', within: main },
          ],
        })),
  ];
}

/** The page that lists what was sent. */
function folderOf(spec: AppSpec, entity: string): Page | undefined {
  return Object.values(spec.pages).find((page) =>
    Object.values(page.blocks).some(
      (block) =>
        block.block === 'compose' &&
        block.entity === entity &&
        block.properties['view'] === 'folder' &&
        block.properties['folder'] !== 'drafts',
    ),
  );
}
