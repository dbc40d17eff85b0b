import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type PreparedSteps, type Scene } from '../checking/check-writer.ts';
import { addThenOpen, findAdder, openAndAdd, settled } from '../checking/find-adder.ts';
import { dialog, expectGone, expectThing, rowButton, save } from '../checking/record-steps.ts';
import { appWords, nouns, wordsFor } from '../checking/words.ts';
import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import { en, zh } from './files/src/blocks/board/text.ts';
import type { BoardProperties } from './properties.ts';

/** More rows than this are not made to fill a column up. */
const mostAdded = 5;

/** Cards are added, moved by the menu, changed and removed; what is late is marked; one owner's cards can be seen alone. */
export function boardChecks({ entity: id, properties }: PlacedBlock<BoardProperties>, scene: Scene): Check[] {
  const { spec, write, page } = scene;
  const entity = id === undefined ? undefined : spec.entities[id];
  const options = entity?.fields[properties.column]?.options ?? [];
  const limits = properties.limits ?? {};
  const [first] = options;
  const second = options.slice(1).find(({ id: option }) => limits[option] === undefined);
  if (!entity || !first || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const { plural } = nouns(entity);
  const adder = findAdder(entity.id, scene);
  const own = properties.create && entity.origin === 'kept';
  const row = adder?.add({ values: { [properties.column]: first.label } });
  const begin = adder && row && addThenOpen(adder, row, scene);
  const cardIn = (column: string, text: string): Locator => ({
    role: 'listitem',
    within: { role: 'list', name: column, exact: true },
    containing: text,
    index: 0,
  });
  const columns: CheckStep[] = [
    ...openPage(page),
    ...(entity.fields[properties.column]?.options ?? []).map((option): CheckStep =>
      expectThing({ role: 'heading', name: option.label, index: 0 }),
    ),
  ];
  const shown = write({
    what: 'columns',
    en: `see ${plural} by stage`,
    zh: `按阶段查看${entity.plural}`,
    steps: columns,
  });
  if (!begin || !row) return shown;
  const card = cardIn(first.label, row.shown);
  const there = expectThing(card);
  const edit = rowButton(words.edit, row, { entity, item: card });
  const remove = rowButton(words.remove, row, { entity, item: card });
  const changed = spec.language === 'zh' ? '已改 {unique}' : 'Changed {unique}';
  return [
    ...shown,
    ...write({
      what: 'create',
      en: `add ${plural} to the board`,
      zh: `在看板上添加${entity.plural}`,
      steps: own ? { setup: begin, body: [there, { kind: 'reload' }, there], fresh: true } : undefined,
    }),
    ...write({
      what: 'move',
      en: `move ${plural} to another column`,
      zh: `将${entity.plural}移到其他列`,
      steps: second && {
        setup: begin,
        body: [
          { kind: 'click', on: rowButton(words.move, row, { entity, item: card }) },
          { kind: 'click', on: { role: 'menuitem', name: second.label, exact: true } },
          expectThing(cardIn(second.label, row.shown)),
          expectGone(card),
          { kind: 'reload' },
          expectThing(cardIn(second.label, row.shown)),
        ],
        spends: true,
      },
    }),
    ...write({
      what: 'limit',
      en: `move no more ${plural} to a column than it takes`,
      zh: `每列的${entity.plural}不超过上限`,
      steps: limitSteps(),
    }),
    ...write({
      what: 'edit',
      en: `change ${plural} on the board`,
      zh: `在看板上修改${entity.plural}`,
      steps: properties.edit
        ? {
            setup: begin,
            body: [
              { kind: 'click', on: edit },
              { kind: 'fill', label: row.nameField.label, value: changed, within: dialog },
              save(spec),
              expectThing(cardIn(first.label, changed)),
              { kind: 'reload' },
              expectThing(cardIn(first.label, changed)),
            ],
            spends: true,
          }
        : undefined,
    }),
    ...write({
      what: 'remove',
      en: `remove ${plural} from the board, and undo it`,
      zh: `在看板上删除${entity.plural}，并可撤销`,
      steps: properties.remove
        ? {
            setup: begin,
            body: [
              { kind: 'click', on: remove },
              expectGone(card),
              { kind: 'click', on: { role: 'button', name: appWords(spec).undo, exact: true } },
              there,
              { kind: 'click', on: remove },
              expectGone(card),
              { kind: 'reload' },
              expectGone(card),
            ],
            spends: true,
          }
        : undefined,
    }),
    ...write({
      what: 'overdue',
      en: `see which ${plural} are late`,
      zh: `看到哪些${entity.plural}已逾期`,
      steps: overdueSteps(),
    }),
    ...write({
      what: 'owner',
      en: `see the ${plural} of one owner`,
      zh: `只看某位负责人的${entity.plural}`,
      steps: ownerSteps(),
    }),
  ];

  /** The column is filled up, and one more is refused. */
  function limitSteps(): PreparedSteps | undefined {
    const full = options.slice(1).find(({ id: option }) => limits[option] !== undefined);
    const limit = full && limits[full.id];
    if (!adder || !begin || !row || !entity || !first || !full || limit === undefined) return undefined;
    const samples = entity.ownership === 'shared' ? Object.values(entity.samples) : [];
    const there = samples.filter((sample) => sample[properties.column] === full.id).length;
    const missing = Math.max(0, limit - there);
    const filling = adder.add({ values: { [properties.column]: full.label }, name: 'More' });
    if (missing > mostAdded || !filling) return undefined;
    const more = Array.from({ length: missing }, () => [...openAndAdd(adder, filling), ...settled()]).flat();
    const refused = cardIn(first.label, row.shown);
    return {
      setup: [...more, ...begin],
      body: [
        { kind: 'click', on: rowButton(words.move, row, { entity, item: refused }) },
        { kind: 'click', on: { role: 'menuitem', name: full.label, exact: true } },
        { kind: 'expectText', text: words.full(full.label, limit) },
        expectThing(refused),
        { kind: 'reload' },
        expectThing(refused),
      ],
    };
  }

  function overdueSteps(): PreparedSteps | undefined {
    const due = entity?.fields[properties.due ?? ''];
    if (!adder || !first || !due || due.derived) return undefined;
    const late = adder.add({
      values: {
        [properties.column]: first.label,
        [due.id]: due.type === 'dateTime' ? '{today-2}T09:00' : '{today-2}',
      },
    });
    if (!late) return undefined;
    const marked: CheckStep = {
      kind: 'expectText',
      text: words.overdue,
      within: cardIn(first.label, late.shown),
    };
    return {
      setup: addThenOpen(adder, late, scene),
      body: [marked, { kind: 'reload' }, marked],
      fresh: true,
    };
  }

  function ownerSteps(): PreparedSteps | undefined {
    const owner = entity?.fields[properties.owner ?? ''];
    if (!adder || !first || !owner || owner.derived) return undefined;
    const [one, other] = namesFor(
      owner.target,
      owner.options?.map((option) => option.label),
    );
    if (one === undefined || other === undefined) return undefined;
    const owned = adder.add({ values: { [properties.column]: first.label, [owner.id]: one } });
    if (!owned) return undefined;
    const mine = cardIn(first.label, owned.shown);
    const choose = (option: string): CheckStep => ({
      kind: 'choose',
      label: words.showOnly(owner.label),
      option,
    });
    return {
      setup: addThenOpen(adder, owned, scene),
      body: [
        choose(one),
        expectThing(mine),
        choose(other),
        expectGone(mine),
        { kind: 'reload' },
        expectGone(mine),
        choose(one),
        expectThing(mine),
      ],
    };
  }

  /** Two owners known from the spec: options, or sample rows that owners are chosen from. */
  function namesFor(target: string | undefined, options: readonly string[] | undefined): readonly string[] {
    if (options) return options;
    const people = target === undefined ? undefined : spec.entities[target];
    return Object.values(people?.samples ?? {})
      .map((sample) => sample[people?.titleField ?? ''])
      .filter((name) => typeof name === 'string');
  }
}
