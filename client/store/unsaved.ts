import { useCallback } from 'react';
import { create } from 'zustand';

interface Unsaved {
  /** Text typed and not saved, by project and path. */
  texts: Readonly<Record<string, string>>;
  /** `undefined` when there is nothing to save any more. */
  set(slug: string, path: string, text: string | undefined): void;
}

const keyOf = (slug: string, path: string) => `${slug} ${path}`;

const useUnsavedTexts = create<Unsaved>((set) => ({
  texts: {},
  set: (slug, path, text) =>
    set(({ texts }) => {
      const { [keyOf(slug, path)]: _known, ...others } = texts;
      return { texts: text === undefined ? others : { ...others, [keyOf(slug, path)]: text } };
    }),
}));

/** What was typed into a file and not saved; it outlives a look at another file or tab. */
export function useUnsaved(slug: string, path: string) {
  const text = useUnsavedTexts(({ texts }) => texts[keyOf(slug, path)]);
  const set = useUnsavedTexts((state) => state.set);
  const put = useCallback((next: string | undefined) => set(slug, path, next), [set, slug, path]);
  return { text, put };
}

/** Whether anything typed would be lost with the page. */
export const hasUnsaved = () => Object.keys(useUnsavedTexts.getState().texts).length > 0;
