import { useTranslation } from 'react-i18next';
import { useDraft } from '../../store/draft.ts';
import { useSlug } from '../../store/project-context.ts';

/** Begins a change of a part of the order in the person's own words: the message box says which part it is about. */
export function useAskChange(): (part: string) => void {
  const { t } = useTranslation();
  const { setText } = useDraft(useSlug());
  return (part) => {
    setText(t('plan.changePart', { part }));
    requestAnimationFrame(() => {
      const box = document.getElementById('message');
      if (!(box instanceof HTMLTextAreaElement)) return;
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    });
  };
}
