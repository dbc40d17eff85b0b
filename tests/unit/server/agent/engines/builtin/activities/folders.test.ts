import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('folders and categories', () => {
  it('hold documents and notes', () => {
    const spec = planOf('A note taking app with a rich text editor and folders for notes');
    expect(spec.entities['folder']?.samples).toHaveProperty('sample-folders-1');
    expect(spec.entities['note']?.fields['folder']).toMatchObject({ type: 'relation', target: 'folder' });
  });

  it('are called notebooks where they are', () => {
    expect(planOf('A note taking app with notebooks').entities['folder']?.plural).toBe('Notebooks');
  });

  it('are something to browse by', () => {
    const spec = planOf('A video website for browsing videos by category and watching videos');
    expect(spec.entities['video']?.fields['category']).toMatchObject({ type: 'choice' });
  });
});

describe('a whiteboard for many', () => {
  it('is about boards, with rooms to meet in, not about a list of members', () => {
    const spec = planOf(
      'A collaborative online whiteboard for teams. Users can invite members by code, draw, and chat.',
    );
    expect(Object.keys(spec.entities)).not.toContain('member');
    expect(blocksOf(spec, 'diagram').length).toBeGreaterThan(0);
    expect(blocksOf(spec, 'rooms').length).toBe(1);
    expect(spec.storage).toBe('postgres');
  });
});
