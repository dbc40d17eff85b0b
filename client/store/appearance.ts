import { create } from 'zustand';

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const stored = 'sprout.appearance';

function remembered(): Appearance {
  const value = localStorage.getItem(stored);
  return value === 'light' || value === 'dark' ? value : 'system';
}

function show(appearance: Appearance) {
  if (appearance === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = appearance;
}

show(remembered());

/** Light, dark, or as the device; remembered on this browser. */
export const useAppearance = create<{ appearance: Appearance; choose(appearance: Appearance): void }>(
  (set) => ({
    appearance: remembered(),
    choose(appearance) {
      localStorage.setItem(stored, appearance);
      show(appearance);
      set({ appearance });
    },
  }),
);
