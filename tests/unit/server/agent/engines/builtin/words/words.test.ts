import { describe, expect, it } from 'vitest';
import { dataPathOf } from '../../../../../../../templates/spec/data-path.ts';
import { fieldById } from '../../../../../../../server/agent/engines/builtin/words/data/fields.ts';
import { choiceSets } from '../../../../../../../server/agent/engines/builtin/words/data/choices.ts';
import { thingEntries } from '../../../../../../../server/agent/engines/builtin/words/data/things.ts';
import { readReference } from '../../../../../../../server/agent/engines/builtin/design/make-field.ts';
import { findColours } from '../../../../../../../server/agent/engines/builtin/words/find-colours.ts';
import { codeNameOf, slugOf } from '../../../../../../../server/agent/engines/builtin/words/slug.ts';
import { pluralOf, singularOf } from '../../../../../../../server/agent/engines/builtin/words/singular.ts';
import { tokenise } from '../../../../../../../server/agent/engines/builtin/words/tokenise.ts';

describe('the lexicon', () => {
  it('has many things, each once, whose fields and choices are all known', () => {
    expect(thingEntries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(thingEntries.map((thing) => thing.id)).size).toBe(thingEntries.length);
    for (const thing of thingEntries) {
      for (const part of thing.fields.split(' ')) {
        const { id, choices, target } = readReference(part);
        if (target === undefined) expect(fieldById.has(id), `${thing.id}: ${id}`).toBe(true);
        if (choices !== undefined) expect(choiceSets.has(choices), `${thing.id}: ${choices}`).toBe(true);
      }
    }
    for (const field of fieldById.values())
      if (field.choices !== undefined) expect(choiceSets.has(field.choices), field.id).toBe(true);
  });
});

describe('words', () => {
  it.each([
    ['Mi agenda', 'mi-agenda'],
    ['AWS re:Invent 2025', 'aws-re-invent-2025'],
    ['记账', 'ji-zhang'],
    ['Žluťoučký kůň', 'zlutoucky-kun'],
    ['2048', 'app-2048'],
    ['🙂', 'app'],
  ])('slugOf(%j) is %j', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('names in code start with a letter', () => {
    expect(codeNameOf('Due date')).toBe('dueDate');
    expect(codeNameOf('2nd name')).toMatch(/^[a-z][a-zA-Z0-9]*$/);
    expect(codeNameOf('截止日期')).toBe('jieZhiRiQi');
  });

  it('singular and plural', () => {
    expect(['expenses', 'categories', 'boxes', 'status', 'people'].map(singularOf)).toEqual([
      'expense',
      'category',
      'box',
      'status',
      'person',
    ]);
    expect(['category', 'box', 'book', 'dish'].map(pluralOf)).toEqual([
      'categories',
      'boxes',
      'books',
      'dishes',
    ]);
  });

  it.each([
    ['misty rose and firebrick', ['#ffe4e1', '#b22222']],
    ['Light Goldenrod, olive drab', ['#fafad2', '#6b8e23']],
    ['#1f7a55 or #ABC', ['#1f7a55', '#aabbcc']],
    ['papayawhip', ['#ffefd5']],
    ['深蓝色', ['#00008b']],
  ])('colours in %j', (text, colours) => {
    expect(findColours(tokenise(text)).map((found) => found.value.hex)).toEqual(colours);
  });

  it('data paths', () => {
    expect(dataPathOf('Sessions 2025.xlsx')).toBe('data/sessions-2025.csv');
    expect(dataPathOf('reinvent_2025_sessions.csv')).toBe('data/reinvent-2025-sessions.csv');
    expect(dataPathOf('表格.csv')).toBe('data/table.csv');
  });
});
