import { Check, Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies the app's address. */
export function ShareButton({ url }: { url: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const Icon = copied ? Check : Link2;
  return (
    <button
      type="button"
      title={url}
      className="inline-flex h-8 shrink-0 items-center gap-1.5 rounded-control px-2 text-sm font-medium text-ink hover:bg-sunken max-md:hidden"
      onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(true))}
    >
      <Icon aria-hidden className="size-4" />
      <span aria-live="polite">{copied ? t('work.copied') : t('work.share')}</span>
    </button>
  );
}
