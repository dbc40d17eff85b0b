import dynamicIconImports from 'lucide-react/dynamicIconImports';
import { describe, expect, it } from 'vitest';
import { kitOf } from '../../../../../../server/agent/engines/builtin/understand/kits.ts';
import { understand } from '../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { chineseKits } from '../../../../../../server/agent/engines/builtin/words/data/kits/chinese-kits.ts';
import { englishKits } from '../../../../../../server/agent/engines/builtin/words/data/kits/english-kits.ts';
import { realmThings } from '../../../../../../server/agent/engines/builtin/words/data/things/realm-things.ts';
import { realmTradeThings } from '../../../../../../server/agent/engines/builtin/words/data/things/realm-trade-things.ts';
import { realms } from '../../../../../../server/agent/engines/builtin/words/data/things/realms.ts';
import { thingById, thingEntries } from '../../../../../../server/agent/engines/builtin/words/data/things.ts';

const thingsOf = (text: string) =>
  understand(text)
    .things.filter(({ weight }) => weight >= 1.2)
    .map((wish) => wish.entry?.id ?? wish.noun);

describe('things', () => {
  it('are some two hundred and more, with icons there are and samples in both languages', () => {
    expect(thingEntries.length).toBeGreaterThanOrEqual(200);
    for (const { id, icon, samples } of [...thingEntries, ...realmThings, ...realmTradeThings]) {
      expect(Object.keys(dynamicIconImports), id).toContain(icon);
      expect(samples.zh?.length, id).toBeGreaterThan(1);
    }
    for (const { words } of realms)
      for (const id of Object.keys(words)) expect(thingById.has(id), id).toBe(true);
  });

  it.each([
    ['A trading platform to browse trading opportunities', ['tradeOffer']],
    ['A consulting website with workshops, podcasts and blogs', ['workshop', 'podcast', 'article']],
    [
      'A hospital system with claim formulation, laboratory management and theater management',
      ['insuranceClaim', 'labTest', 'operation'],
    ],
    [
      'A software company website with product descriptions and success stories',
      ['softwareProduct', 'caseStudy'],
    ],
    ['A wellness app with meditation exercises and team challenges', ['meditation', 'challenge']],
    ['一个旅行预订网站，用于预订火车票、机票和酒店', ['ticket', 'hotel']],
    ['一个健身小程序，具有排行榜、运动记录和健身日记', ['scoreEntry', 'workout', 'journalEntry']],
  ])('are what they mean in “%s”', (text, expected) => {
    expect(thingsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['A chatbot for customer support that answers frequently asked questions', 'client'],
    ['A poetry blog to browse poetry', 'article'],
    ['A dashboard showing the conversion rate and exchange rates', 'review'],
    ['A strategy game with a workers page', 'employee'],
    ['一个为潜在客户介绍软件的网站', 'client'],
  ])('are not seen in “%s”', (text, id) => expect(thingsOf(text)).not.toContain(id));
});

describe('kits', () => {
  it('fill short ideas of many domains in both languages', () => {
    expect(englishKits.length).toBeGreaterThanOrEqual(45);
    expect(chineseKits.length).toBeGreaterThanOrEqual(45);
    for (const idea of [
      'gym management',
      'Build a hotel booking app',
      'clinic scheduling',
      '健身房管理',
      '做一个宠物医院系统',
    ])
      expect(kitOf(idea), idea).toBeDefined();
    expect(kitOf('A shop for shoes, with reviews and a cart')).toBeUndefined();
  });
});
