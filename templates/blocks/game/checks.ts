import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type CheckText, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { en, zh } from './files/src/blocks/game/text.ts';
import { findGame } from './find-rules.ts';
import type { GameProperties, GameRules } from './properties.ts';

const main: Locator = { role: 'main' };

/** What one does on each page of the game works, and what came of it stays. */
export function gameChecks({ properties }: PlacedBlock<GameProperties>, scene: Scene): Check[] {
  const { spec, page, write } = scene;
  const game = findGame(spec);
  if (!game || page.path.includes(':')) return [];
  const proof = proofOf(properties.view, game.rules, wordsFor(spec, { en, zh }));
  if (!proof) return [];
  const { steps, ...text } = proof;
  return write({ ...text, steps: [...openPage(page), ...steps] });
}

type Proof = Omit<CheckText, 'steps'> & { steps: readonly CheckStep[] };

const press = (name: string, within: Locator = main): CheckStep => ({
  kind: 'click',
  on: { role: 'button', name, exact: true, within, index: 0 },
});
const says = (text: string, within: Locator = main): CheckStep => ({ kind: 'expectText', text, within });
const again: CheckStep = { kind: 'reload' };

function proofOf(view: GameProperties['view'], rules: GameRules, words: typeof en): Proof | undefined {
  const [faction] = rules.factions.slice(-1);
  const [item] = rules.items;
  const [unit] = rules.units;
  const [task] = rules.tasks.filter(({ by }) => rules.units.find(({ id }) => id === by)?.verb !== 'raise');
  const verb = rules.units.some((each) => each.verb === 'train') ? 'train' : 'raise';
  const coming: Locator = { role: 'region', name: words.inTraining(verb) };
  const [improvement] = rules.improvements;
  const [good] = rules.resources.slice(1);
  const [rival] = rules.rivals;
  switch (view) {
    case 'faction':
      return (
        faction && {
          what: 'choose',
          en: `choose ${faction.label} and see what they are good at`,
          zh: `选择${faction.label}并查看其特点`,
          steps: [
            press(words.playAs(faction.label)),
            says(words.ready(faction.label)),
            again,
            says(words.ready(faction.label)),
          ],
        }
      );
    case 'base': {
      const level = says(`${rules.base.label}: ${words.level(2)}`);
      return {
        what: 'upgrade',
        en: `upgrade the ${rules.base.label.toLowerCase()} for what it costs`,
        zh: `花费资源升级${rules.base.label}`,
        steps: [
          press(words.upgrade(rules.base.label)),
          says(words.upgraded(rules.base.label, 2)),
          level,
          again,
          level,
        ],
      };
    }
    case 'store': {
      const inventory: Locator = { role: 'region', name: words.inventory };
      return (
        item && {
          what: 'buy',
          en: `buy “${item.label}”, which moves from the store to the inventory`,
          zh: `购买“${item.label}”，它从商店移到背包`,
          steps: [
            press(words.buy(item.label)),
            says(item.label, inventory),
            {
              kind: 'expectThing',
              thing: { role: 'button', name: words.buy(item.label), exact: true },
              gone: true,
            },
            again,
            says(item.label, inventory),
          ],
        }
      );
    }
    case 'train':
      return (
        unit && {
          what: 'train',
          en: `train ${unit.label.toLowerCase()} and see when they are ready`,
          zh: `训练${unit.label}并查看完成时间`,
          steps: [
            press(words.train(unit.label, unit.verb)),
            says(`1 × ${unit.label}`, coming),
            again,
            says(`1 × ${unit.label}`, coming),
          ],
        }
      );
    case 'workers':
      return (
        task && {
          what: 'assign',
          en: `give out the task “${task.label}” and see when it ends`,
          zh: `分配任务“${task.label}”并查看完成时间`,
          steps: [
            press(words.assign(task.label)),
            says(`${task.label} × 1`, { role: 'region', name: words.underWay }),
            again,
            says(`${task.label} × 1`, { role: 'region', name: words.underWay }),
          ],
        }
      );
    case 'upgrades':
      return (
        improvement && {
          what: 'improve',
          en: `upgrade “${improvement.label}”`,
          zh: `升级“${improvement.label}”`,
          steps: [
            press(words.improve(improvement.label)),
            says(words.improved(improvement.label, 2)),
            again,
            says(words.level(2)),
          ],
        }
      );
    case 'bank':
      return {
        what: 'deposit',
        en: 'put money into the bank and take some out',
        zh: '存入和取出资金',
        steps: [
          { kind: 'fill', label: words.amount, value: '120' },
          press(words.deposit),
          { kind: 'fill', label: words.amount, value: '20' },
          press(words.withdraw),
          says('+120'),
          again,
          says('−20'),
        ],
      };
    case 'market':
      return (
        good && {
          what: 'sell',
          en: `sell and buy ${good.label.toLowerCase()}`,
          zh: `买卖${good.label}`,
          steps: [press(words.sell(good.label)), says(words.sold(5, good.label))],
        }
      );
    case 'battle':
      return (
        rival && {
          what: 'fight',
          en: `attack ${rival.label} and read how it ended`,
          zh: `攻击${rival.label}并查看战报`,
          steps: [
            press(words.fight(rival.label)),
            says(words.round(1, 0, 0).replace(/[：:].*$/, '')),
            again,
            says(words.lost(0).replace(/\d.*$/, '').trim()),
          ],
        }
      );
    case 'messages':
      return {
        what: 'send',
        en: 'write a message and get an answer',
        zh: '发送消息并收到回复',
        steps: [
          { kind: 'fill', label: words.subject, value: 'Try {unique}' },
          { kind: 'fill', label: words.message, value: 'Good day' },
          press(words.send),
          says('Try {unique}', { role: 'region', name: words.sent }),
          again,
          says(words.answerTo('Try {unique}'), { role: 'region', name: words.inbox }),
        ],
      };
    case 'ranking':
      return {
        what: 'ranking',
        en: 'see your place among all players',
        zh: '查看自己在玩家中的名次',
        steps: [{ kind: 'expectThing', thing: { role: 'row', containing: words.you, within: main } }],
      };
    case 'home':
    case 'reports':
      return undefined;
  }
}
