import type { Language } from '../../understand/wishes.ts';
import { namedValues } from '../../words/data/named-values.ts';
import { codeNameOf } from '../../words/slug.ts';
import type { FieldInput } from '../app-draft.ts';
import { optionsOfLabels } from '../make-field.ts';

/** What comes in several kinds, by the last word of its name, and the kinds it usually comes in. */
const kinds: readonly (readonly [RegExp, en: string, zh: string])[] = [
  [/\bring sizes?$|戒指(?:尺寸|号)/i, '50|52|54|56|58', '10 号|12 号|14 号|16 号|18 号'],
  [/\b(?:shoe|boot|foot) sizes?$|鞋码/i, '37|38|39|40|41|42|43|44', '37|38|39|40|41|42|43|44'],
  [
    /\b(?:bed|mattress|duvet|blanket) sizes?$/i,
    '90 × 200 cm|140 × 200 cm|160 × 200 cm|180 × 200 cm',
    '90 × 200|140 × 200|160 × 200|180 × 200',
  ],
  [/\b(?:bag|pack|packet|package|tin|box|jar|bottle) sizes?$|包装规格/i, 'Small|Medium|Large', '小|中|大'],
  [/\b(?:cake|pizza|portion|bouquet|basket) sizes?$|份量/i, 'Small|Medium|Large', '小|中|大'],
  [/\bgrind(?:ing)?(?: size)?$|研磨度?/i, 'Whole beans|Filter|Espresso|French press', '整豆|手冲|意式|法压'],
  [/\bmilk$|奶(?:类)?$/i, 'Cow’s milk|Oat|Soy|None', '牛奶|燕麦奶|豆奶|不加'],
  [/\bweights?$|重量$/i, '250 g|500 g|1 kg', '250 克|500 克|1 千克'],
  [/\blengths?$|长度$/i, 'Short|Regular|Long', '短|标准|长'],
  [/\bframes?$|画框$/i, 'No frame|Black|White|Oak', '无框|黑色|白色|橡木'],
  [/\b(?:language )?editions?$|版本$/i, 'English|German|French|Spanish', '中文|英文|德文|法文'],
  [/\bformats?$|格式$/i, 'Hardcover|Paperback|E-book', '精装|平装|电子书'],
  [/\bstrengths?$|强度$/i, 'Mild|Medium|Strong', '淡|中|浓'],
  [/\bcolou?rs?$|颜色$/i, 'Natural|White|Black|Blue|Green', '原色|白色|黑色|蓝色|绿色'],
  [/\bfinish(?:es)?$|表面$/i, 'Matt|Satin|Glossy', '哑光|丝光|亮光'],
  [/\bscents?$|香型$/i, 'Lavender|Citrus|Cedar|Unscented', '薰衣草|柑橘|雪松|无香'],
  [/\bflavou?rs?$|口味$/i, 'Vanilla|Chocolate|Lemon|Berry', '香草|巧克力|柠檬|莓果'],
  [/\btoppings?$|配料$/i, 'None|Nuts|Fruit|Chocolate', '不加|坚果|水果|巧克力'],
  [/\b(?:metals?|materials?|fabrics?|woods?|stones?|glazes?|roasts?|leather)$|材质$|面料$/i, '', ''],
  [/\bsizes?$|尺寸$|尺码$/i, 'Small|Medium|Large', '小|中|大'],
];

const choosing =
  /\b(?:choos(?:e|es|ing)|select(?:s|ing)?|pick(?:s|ing)?|customi[sz](?:e|ing) (?:the|their|its)|available in (?:different|several|various|many|three|four))\s+([^.;:]{3,120})/gi;
const choosingInChinese = /(?:选择|挑选)([\p{Script=Han}、和与及]{2,24})/gu;
const articles =
  /^(?:an?|the|their|its|his|her|your|between|from|among|different|several|various|desired|preferred|and|or)\s+/i;

/** What is chosen of a thing before it goes into the cart: `choose a pot size and colour`. */
export function namedVariants(text: string, language: Language): FieldInput[] {
  const fields: FieldInput[] = [];
  const pattern = language === 'zh' ? choosingInChinese : choosing;
  for (const [, list = ''] of text.slice(0, 20_000).matchAll(pattern))
    for (const part of list.split(
      language === 'zh' ? /[、和与及]/u : /,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/i,
    )) {
      const name = bare(part);
      const known = kinds.find(([words]) => words.test(name));
      // The list goes on with what else people do.
      if (!known || name.split(/\s+/).length > 3) break;
      const label = name.charAt(0).toUpperCase() + name.slice(1).replace(/(?<=[^s])s$/, '');
      const own = namedValues(label);
      const named = own?.kind === 'choice' ? own[language] : undefined;
      const usual = (language === 'zh' ? known[2] : known[1]).split('|').filter(Boolean);
      // What a size is of tells more than that it is one.
      const general = known === kinds.at(-1) && !/^(?:size|尺寸|尺码)$/i.test(name);
      const labels = usual.length === 0 || (general && named) ? (named ?? usual) : usual;
      const id = codeNameOf(label);
      if (labels.length < 2 || fields.some((field) => field.id === id)) continue;
      fields.push({
        id,
        label,
        type: 'choice',
        required: true,
        options: optionsOfLabels(labels),
        order: 24 + fields.length,
      });
    }
  return fields.slice(0, 3);
}

function bare(part: string): string {
  let words = part.trim().replace(/\s+(?:for|of|on|in|with|to|before|when|that|which|at)\b.*$/i, '');
  while (articles.test(words)) words = words.replace(articles, '');
  return words.toLowerCase();
}
