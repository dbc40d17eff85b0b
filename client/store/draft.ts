import { create } from 'zustand';

const stored = (slug: string) => `sprout.draft.${slug}`;

const useDrafts = create<{ drafts: Readonly<Record<string, string>>; set(slug: string, text: string): void }>(
  (set) => ({
    drafts: {},
    set(slug, text) {
      if (text === '') sessionStorage.removeItem(stored(slug));
      else sessionStorage.setItem(stored(slug), text);
      set(({ drafts }) => ({ drafts: { ...drafts, [slug]: text } }));
    },
  }),
);

/** The message being written for a project; it survives a reload. */
export function useDraft(slug: string): { text: string; setText(text: string): void } {
  const text = useDrafts((state) => state.drafts[slug]) ?? sessionStorage.getItem(stored(slug)) ?? '';
  const set = useDrafts((state) => state.set);
  return { text, setText: (next) => set(slug, next) };
}
