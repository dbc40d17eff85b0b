import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { en as figures, zh as figuresChinese } from '../figures/files/src/blocks/figures/text.ts';
import type { ReportProperties } from './block.ts';
import { en, zh } from './files/src/blocks/report/text.ts';

const main: Locator = { role: 'main' };

/** A report of each kind can be made over a period, and is there again after a reload. */
export function reportChecks(
  { properties, entity }: PlacedBlock<ReportProperties>,
  { spec, page, write }: Scene,
): Check[] {
  if (page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const figureWords = wordsFor(spec, { en: figures, zh: figuresChinese });
  const several = properties.reports.length > 1;
  return properties.reports.slice(0, 3).flatMap(({ id, label, date }) => {
    const made: CheckStep = { kind: 'expectThing', thing: { role: 'article', name: label } };
    return write({
      what: `make-${id}`,
      en: `make the report “${label}” for a period`,
      zh: `按时间段生成“${label}”`,
      steps: [
        ...openPage(page),
        ...(several ? [{ kind: 'choose', label: words.report, option: label } satisfies CheckStep] : []),
        ...(date
          ? [
              {
                kind: 'fill',
                label: figureWords.from,
                value: '{today-90}',
                within: main,
              } satisfies CheckStep,
              { kind: 'fill', label: figureWords.to, value: '{today+30}', within: main } satisfies CheckStep,
            ]
          : []),
        { kind: 'click', on: { role: 'button', name: words.generate, within: main } },
        made,
        { kind: 'expectText', text: words.ready, within: { role: 'status', within: main, index: 0 } },
        { kind: 'reload' },
        made,
        ...(entity && id === properties.reports[0]?.id
          ? [
              { kind: 'click', on: { role: 'button', name: words.keep, within: main } } satisfies CheckStep,
              {
                kind: 'expectThing',
                thing: { role: 'listitem', containing: label, within: main, index: 0 },
              } satisfies CheckStep,
            ]
          : []),
      ],
    });
  });
}
