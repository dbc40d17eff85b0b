import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSendKey } from '../../ui/composing.ts';

interface EditableNameProps {
  name: string;
  /** Keeps another name. */
  onRename(name: string): void;
  className?: string;
  title?: string;
}

/** A name that is renamed where it stands: Enter or leaving keeps it, Escape does not. */
export function EditableName({ name, onRename, className = '', title }: EditableNameProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    const chosen = typed?.trim();
    setTyped(undefined);
    if (chosen && chosen !== name) onRename(chosen);
  };
  return (
    <input
      aria-label={t('plan.renameThis', { name })}
      title={title}
      maxLength={80}
      size={1}
      spellCheck={false}
      className={`field-sizing-content max-w-full min-w-8 rounded-sm bg-transparent decoration-line-strong decoration-dotted underline-offset-4 hover:underline focus:text-ink focus:no-underline max-md:min-h-11 ${className}`}
      value={typed ?? name}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(undefined);
        if (!isSendKey(event)) return;
        // The focus stays: on its way it would press the button it comes to.
        event.preventDefault();
        keep();
      }}
    />
  );
}
