import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../templates/spec/fold.ts';
import type { Plan } from '../../../../../templates/spec/plan.ts';
import type { AttachmentView } from '../../engine.ts';
import type { ModelSettings } from '../connection/settings.ts';

const mostRows = 20;

/** What leaves the machine for a plan, in words of the app's language. */
export function describeSending(
  { attachments }: { attachments: readonly AttachmentView[] },
  { sendRows }: Pick<ModelSettings, 'sendRows'>,
  language: AppSpec['language'],
): string {
  const tables = attachments.map(({ fileName, profile }) => {
    const shown = Math.min(mostRows, profile.sample.length);
    if (language === 'zh')
      return `${fileName} 的列${sendRows ? `和 ${profile.rows} 行中的 ${shown} 行` : ''}`;
    return `the columns${sendRows ? ` and ${shown} of ${profile.rows} rows` : ''} of ${fileName}`;
  });
  return language === 'zh'
    ? ['你写的内容', '应用说明', ...tables].join('、')
    : ['your words', 'the description of the app', ...tables].join(', ');
}

/** What leaves the machine besides when a plan with steps written by the model is built; `undefined` where there are none. */
export function describeBuilding(
  plan: Plan,
  { capabilities }: Pick<ModelSettings, 'capabilities'>,
  language: AppSpec['language'],
): string | undefined {
  if (!plan.steps.some(({ task }) => task !== undefined)) return undefined;
  const pictures = capabilities?.images === true;
  if (language === 'zh')
    return `构建时还有应用的代码，以及页面在示例数据下显示的内容${pictures ? '和截图' : ''}`;
  return `while building also the app’s code and what its pages show with example rows${pictures ? ', with pictures of them' : ''}`;
}

/** The language of the app as a draft would have it. */
export function languageOf(draft: Plan, base: AppSpec): AppSpec['language'] {
  const operations = draft.steps.flatMap((step) => step.operations);
  return fold(operations, base).spec.language;
}
