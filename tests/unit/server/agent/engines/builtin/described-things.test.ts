import { describe, expect, it } from 'vitest';
import { guessField } from '../../../../../../server/agent/engines/builtin/design/guess-field.ts';
import { describedThings } from '../../../../../../server/agent/engines/builtin/understand/described-things.ts';
import { readMessage, wordsOf } from '../../../../../../server/agent/engines/builtin/understand/message.ts';
import { planOf } from './activities/plan-of.ts';

const describedIn = (text: string) => {
  const message = readMessage(text);
  return describedThings(message).map(({ noun, fields }) => [
    noun,
    fields.map(({ from, to }) => wordsOf(message, from, to)),
  ]);
};

const fieldsOf = (idea: string, id: string) =>
  Object.values(planOf(idea).entities[id]?.fields ?? {}).map(({ label, type, unit }) =>
    [label, type, unit].filter((part) => part !== undefined).join(' '),
  );

describe('fields said right after their thing', () => {
  it.each([
    ['Our library: books with author and shelf', 'book', ['author', 'shelf']],
    ['books with shelf', 'book', ['shelf']],
    ['A list of plants with location and watering interval', 'plant', ['location', 'watering interval']],
    ['Recipes have servings, cuisine and prep notes', 'recipe', ['servings', 'cuisine', 'prep notes']],
    [
      'each machine has a serial number, hall and service technician',
      'machine',
      ['serial number', 'hall', 'service technician'],
    ],
    [
      'Beehives: queen colour, strength, last inspection',
      'beehive',
      ['queen colour', 'strength', 'last inspection'],
    ],
    ['books (author, shelf, condition)', 'book', ['author', 'shelf', 'condition']],
    [
      'a tracker for my guitars with tuning, string gauge and price',
      'guitar',
      ['tuning', 'string gauge', 'price'],
    ],
    ['书籍（书名、作者、书架）', '书籍', ['书名', '作者', '书架']],
    ['每本书有作者和书架', '书籍', ['作者', '书架']],
    ['植物清单，包括位置、浇水间隔和土壤，每周提醒我', '植物', ['位置', '浇水间隔', '土壤']],
  ])('are found in “%s”', (text, noun, fields) => expect(describedIn(text)).toEqual([[noun, fields]]));

  it.each([
    'a book tracker with search and dark mode',
    'A recipe website with a hero, a gallery and an about page',
    'books (fiction, poetry, comics)',
    'A shop that sells shoes with a cart and a checkout',
    'An app with beehives, hives and bees',
    '一个图书网站，有搜索、筛选和登录功能',
  ])('are not seen in “%s”', (text) => expect(describedIn(text)).toEqual([]));

  it('become fields, and no pages of their own', () => {
    const spec = planOf('A list of plants with location and watering interval');
    expect(Object.keys(spec.entities)).toEqual(['plant']);
    expect(spec.name).toBe('Plants');
    expect(fieldsOf('A list of plants with location and watering interval', 'plant')).toContain(
      'Watering interval number days',
    );
    expect(fieldsOf('Our library: books with author and shelf', 'book')).toContain('Shelf text');
    expect(fieldsOf('植物清单，包括位置、浇水间隔和土壤', 'plant')).toContain('浇水间隔 number 天');
  });

  it('keep the words in which they were said', () => {
    expect(fieldsOf('tasks with subtasks, deadline and owner', 'task')).toContain('Deadline date');
    expect(fieldsOf('Fishing lures with weight and last use', 'fishingLure')).toEqual([
      'Name text',
      'Weight number kg',
      'Last use date',
      'Notes longText',
    ]);
    // The name of a book is its title.
    expect(fieldsOf('书籍（书名、作者、书架）', 'book')).not.toContain('书名 text');
  });

  it('point to a thing that the app has', () => {
    const spec = planOf('Loans with member, amount and due date. Members with name and email.');
    const members = Object.values(spec.entities['loan']?.fields ?? {}).filter(
      ({ target }) => target === 'member',
    );
    expect(members).toHaveLength(1);
  });
});

describe('what the name of a field tells', () => {
  it.each([
    ['Date of purchase', 'date'],
    ['Last inspection', 'date'],
    ['Repair cost', 'money'],
    ['Number of seats', 'number'],
    ['Serial number', 'text'],
    ['Trunk height', 'number'],
    ['Contact email', 'email'],
    ['Moisture percentage', 'percent'],
    ['Front picture', 'image'],
    ['Growth stage', 'choice'],
    ['Noise level', 'choice'],
    ['Is fragile', 'boolean'],
    ['Returned', 'boolean'],
    ['Prep time', 'number'],
    ['Opening time', 'time'],
    ['First name', 'text'],
    ['Tuning', 'text'],
    ['购买日期', 'date'],
    ['施肥间隔', 'number'],
    ['车牌号', 'text'],
    ['维修费用', 'money'],
    ['土壤类型', 'choice'],
    ['联系电话', 'phone'],
    ['土壤', 'text'],
  ])('“%s” is %s', (name, type) => expect(guessField(name).type).toBe(type));
});
