import { editorWord } from '../../say/editor-words.ts';
import type { EntityDraft, StepDraft } from '../app-draft.ts';
import { detailPageIdOf } from '../detail-page.ts';
import type { ActivityContext } from './activity.ts';

const asked =
  /\b(?:adjust|chang|scal|convert|choos|select|set|calculat)\w*\b[^.;]{0,40}\b(?:servings?|portions?)\b|\b(?:servings?|portions?)(?: size)? (?:calculator|adjust\w*|scal\w*)\b|(?:调整|改变|换算)[^。]{0,8}(?:份数|人数|份量)/i;

/** The page of a recipe shows its ingredients for as many servings as one wants. */
export function fitPortions(
  step: StepDraft,
  { wishes, entities }: Pick<ActivityContext, 'wishes' | 'entities'>,
): void {
  const found = asked.exec(wishes.text.slice(0, 20_000));
  const recipe = found && entities.find(hasPortions);
  if (!found || !recipe) return;
  const page = detailPageIdOf(recipe);
  for (const operation of step.operations) {
    if (operation.kind !== 'put-block' || operation.page !== page || operation.block.block !== 'detail')
      continue;
    const { show, lead, ...others } = operation.block.properties ?? {};
    const rest = Array.isArray(show)
      ? show.map(String).filter((id) => id !== 'ingredients' && id !== 'servings')
      : [];
    operation.block.properties = {
      ...others,
      ...(lead === 'ingredients' ? {} : { lead }),
      show: rest,
    } as never;
    step.operations.push({
      kind: 'put-block',
      page,
      block: {
        id: 'portions',
        block: 'portions',
        order: 15,
        entity: recipe.head.id,
        properties: { servings: 'servings', ingredients: 'ingredients' },
      },
    });
    step.phrases.push([found.index, found.index + found[0].length]);
    step.sentence += ` ${editorWord(wishes.language, 'portions')}`;
    return;
  }
}

function hasPortions({ fields }: EntityDraft): boolean {
  const has = (id: string, type: string) => fields.some((field) => field.id === id && field.type === type);
  return has('servings', 'number') && has('ingredients', 'longText');
}
