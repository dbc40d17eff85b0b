import { describe, expect, it } from 'vitest';
import { replyTo } from '../../../../../../../server/agent/engines/builtin/reply-to.ts';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import {
  addressOf,
  newEnding,
} from '../../../../../../../templates/blocks/short-links/files/src/blocks/short-links/addresses.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('short links', () => {
  it.each(['URL shortener', 'A service that shortens long URLs and counts clicks', '短链接生成器'])(
    'are made, listed and lead on in “%s”',
    (idea) => {
      const spec = planOf(idea);
      expect(blocksOf(spec, 'short-links').map(({ properties }) => properties['view'])).toEqual([
        'make',
        'follow',
      ]);
      expect(spec.pages['go']?.path).toBe('/go/:id');
      expect(spec.storage).toBe('postgres');
      expect(spec.actions['countVisit']?.entity).toBe('shortLink');
      expect(Object.keys(spec.entities)).toEqual(['shortLink']);
    },
  );

  it('come with codes where those are asked for', () => {
    const spec = planOf('A link shortener with custom aliases and QR codes');
    expect(blocksOf(spec, 'generator')[0]?.properties).toMatchObject({ tool: 'qr' });
  });

  it('are none where links are only kept', () => {
    expect(understand('A bookmark manager for links').shortLinks).toBeUndefined();
  });

  it.each([
    ['example.com/a', 'https://example.com/a'],
    ['http://example.com', 'http://example.com/'],
    ['javascript:alert(1)', undefined],
    ['no address', undefined],
    ['word', undefined],
  ])('take %s for %s', (typed, address) => {
    expect(addressOf(typed)).toBe(address);
  });

  it('have endings that nobody has', () => {
    expect(newEnding(new Set())).toMatch(/^[a-z2-9]{6}$/);
  });
});

describe('two words for something to do', () => {
  it.each(['URL shortener', 'tally counter', '计数器', '短链接', 'avatar maker', 'habit streaks'])(
    'are an idea: “%s”',
    (text) => {
      expect(replyTo({ text, attachments: [] }, understand(text))).toBeUndefined();
    },
  );
});
