import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords } from '../change-in-words.ts';
import { findBlocks } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:make|change|turn|switch|show|convert|display)\s+(?:the\s+|that\s+|this\s+)?(?:.{2,40}?\s+)?(?:charts?|graphs?)\s+(?:to|into|as|be|like)?\s*(?:an?\s+)?(?<kind>pie|donut|bars?|columns?|lines?|area)(?:\s+(?:chart|graph|diagram))?$/i,
  /^(?:use|show|make it|make that|prefer)\s+(?:an?\s+)?(?<kind>pie|donut|bar|column|line|area)\s+(?:chart|graph|diagram)(?<only>)$/i,
  /^(?:把|将)?(?:图表|统计图|柱状图|饼图|折线图|面积图)(?:改成|改为|换成|变成|用)(?<kind>饼图|环形图|柱状图|条形图|折线图|线图|面积图)$/,
];
const kinds = [
  ['pie', /pie|donut|饼|环/i, 'pie', '饼图'],
  ['line', /line|线图/i, 'line', '折线图'],
  ['area', /area|面积/i, 'area', '面积图'],
  ['bar', /./, 'bar', '柱状图'],
] as const;

/** Another form for charts that are there. */
export const changeChart: FollowUpKind = {
  id: 'chart-form',
  example: { en: 'Make the chart a pie', zh: '把图表改成饼图' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const charts = findBlocks(spec, 'chart');
    if (!words || charts.length === 0) return undefined;
    const found = kinds.find(([, pattern]) => pattern.test(words['kind'] ?? ''));
    if (!found) return undefined;
    const [kind, , en, zh] = found;
    const named = charts.filter(({ block }) => {
      const title = String(block.properties['title'] ?? '').toLowerCase();
      return title !== '' && text.toLowerCase().includes(title);
    });
    const chosen = (named.length > 0 ? named : charts).filter(
      ({ block }) => block.properties['kind'] !== kind,
    );
    if (chosen.length === 0)
      return { answer: language === 'zh' ? `图表已经是${zh}。` : `The chart is a ${en} chart already.` };
    return changeInWords(
      language,
      {
        en: [
          `A ${en} chart`,
          `${chosen.length > 1 ? 'The charts are' : 'The chart is'} drawn as ${en === 'area' ? 'an' : 'a'} ${en} chart.`,
        ],
        zh: [zh, `图表显示为${zh}。`],
      },
      {
        areas: ['pages'],
        operations: chosen.map(({ page, block }): OperationInput => ({
          kind: 'change-block',
          page: page.id,
          block: block.id,
          properties: { kind },
        })),
      },
    );
  },
};
