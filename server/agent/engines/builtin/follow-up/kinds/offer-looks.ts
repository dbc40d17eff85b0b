import type { Theme } from '../../../../../../templates/spec/theme.ts';
import { changeInWords } from '../change-in-words.ts';
import type { FollowUpContext, FollowUpKind } from '../follow-up-kind.ts';
import { lookChoices, paletteChoices } from '../looks.ts';
import { plainClause } from '../read-with.ts';

const feel =
  '(?:nicer|prettier|pretty|beautiful|more beautiful|better looking|better|cooler|cool|fancier|fancy|more modern|modern|more professional|professional|more attractive|attractive|more appealing|more elegant|elegant|less boring|less ugly|more fun|more lively|livelier|more polished|polished|cleaner|less crowded|less cluttered|less busy|fresher|more playful|playful|friendlier|more friendly|friendly|warmer|calmer|more colou?rful|colou?rful|more serious|serious|simpler|more minimal|minimal|minimalist|different|more interesting|good|great|amazing|pop)';
const vague = new RegExp(
  `^(?:(?:can you |could you )?(?:please )?(?:make|get|have)\\s+(?:it|this|that|the (?:app|page|design|site|website|whole thing|look|ui|interface|layout|home page)|everything|things)\\s+(?:look\\s+|feel\\s+|a (?:bit|little) |much |all |even |more )*${feel}|(?:(?:the\\s+(?:app|page|design|site|ui|interface|layout|look|screen)|it|this|that|everything)(?:['’]s|\\s+is|\\s+looks?|\\s+feels?)?\\s+|looks?\\s+|feels?\\s+)(?:a (?:bit|little) |way |much |so |really |very |rather |quite )*(?:too\\s+)?(?:crowded|cluttered|busy|full|boring|ugly|plain|dull|dated|old-fashioned|cramped|bland|messy|overloaded|sad)|(?:improve|polish|refresh|beautify|redesign|modernise|modernize|rework|spruce up|freshen up|change)\\s+(?:the\\s+|its\\s+)?(?:design|look|style|ui|interface|appearance|look and feel|layout|visuals|it|app)|(?:a\\s+)?(?:nicer|better|prettier|different|new|another|fresh|more modern|cleaner)\\s+(?:design|look|style|appearance|layout)|(?:(?:there is |there['’]s )?(?:too much|a lot) (?:going on|on (?:the|one) (?:page|screen)|information|stuff)|too crowded|too busy|too cluttered|nicer|prettier|more beautiful|i (?:don['’]?t|do not) like (?:it|the (?:look|design|style)|how it looks)|surprise me))(?:\\s+(?:a bit|a little|somehow|please|overall))?$`,
  'i',
);
const vagueChinese =
  /^(?:(?:把|将|让|使)?(?:它|应用|界面|页面|网站|设计|外观|整体|样子)?(?:做|弄|变|改|设计)?(?:得|的|成)?(?:再|更|变得|稍微)?(?:更|再)?(?:好看|漂亮|美观|美|精致|现代|专业|高级|时尚|有趣|活泼|清爽|舒服|酷|大气)(?:一点|一些|些|点儿?)?|(?:界面|(?:这个?)?页面|首页|应用|设计|外观|它)?(?:看起来|看上去)?(?:太|有点|有些|好)(?:丑|乱|拥挤|挤|难看|普通|单调|无聊|土|老气|复杂|满|花)(?:了)?|(?:换|改)(?:一种|一个|个)?(?:风格|样式|外观|设计)|(?:美化|优化)(?:一下)?(?:界面|页面|外观|设计)?|不(?:太)?好看)$/;
const palette =
  /^(?:too many colou?rs|颜色太(?:多|花|杂)了?|(?:change|use|try|pick|give me|choose|suggest|new|other|different)\s+(?:the\s+|an?\s+|some\s+|its\s+)?(?:other\s+|another\s+|different\s+|new\s+|better\s+|nicer\s+)*(?:colou?rs?|palette|colou?r scheme|colou?r palette)|(?:换|改|更换)(?:一套|一种|一下|个|下)?(?:颜色|配色|色调|主题色)|(?:other|different|new|another|nicer|better)\s+(?:colou?rs?|palette|colou?r scheme))$/i;

/** A vague wish for another look: three to pick from, one of them already in the plan. Picking one by its words. */
export const offerLooks: FollowUpKind = {
  id: 'looks',
  example: { en: 'Make it nicer', zh: '做得更好看一点' },
  recognise({ text }, context) {
    const said = plainClause(text);
    const { language } = context;
    for (const choices of [lookChoices, paletteChoices]) {
      const picked = choices.find(({ words }) => words.en === said || words.zh === said);
      if (picked) return dressing(picked.words[language], picked.theme, context);
    }
    const colours = palette.test(said);
    if (said.length > 90 || (!colours && !vague.test(said) && !vagueChinese.test(said))) return undefined;
    const choices = colours ? paletteChoices : lookChoices;
    const fits = choices.filter(({ theme }) => theme.accent !== context.spec.theme.accent);
    const lively =
      /boring|ugly|plain|dull|bland|fun|livel|playful|colou?rful|friendl|warm|cool|sad|单调|无聊|普通|活泼|有趣|丑/i.test(
        said,
      );
    const crowded = /crowded|clutter|busy|cramped|full|mess|overloaded|拥挤|挤|乱|满/i.test(said);
    const chosen = (lively ? fits.at(-1) : crowded ? choices[0] : fits[0]) ?? choices[0];
    if (!chosen) return undefined;
    return {
      ...dressing(chosen.words[language], chosen.theme, context),
      questions: [
        {
          id: colours ? 'palette' : 'look',
          text:
            language === 'zh'
              ? colours
                ? '要哪一套颜色？'
                : '要哪一种外观？'
              : colours
                ? 'Which colours do you want?'
                : 'Which look do you want?',
          choices: choices.map(({ words }) => words[language]),
          chosen: chosen.words[language],
        },
      ],
    };
  },
};

function dressing(words: string, theme: Partial<Theme>, { spec, language }: FollowUpContext) {
  // Colours a person named stay where only the look was called into question.
  const named = spec.theme.components !== undefined || spec.theme.background !== undefined;
  const { accent, ...rest } = theme;
  const changes = named && theme.secondary === undefined ? rest : { ...rest, accent };
  const [name = words] = words.split(/[:：]/);
  return changeInWords(
    language,
    {
      en: [`Look: ${name.toLowerCase()}`, `The whole app gets another look. ${words}.`],
      zh: [`外观：${name}`, `整个应用换一种外观。${words}。`],
    },
    { areas: ['look'], operations: [{ kind: 'change-theme', changes }] },
  );
}
