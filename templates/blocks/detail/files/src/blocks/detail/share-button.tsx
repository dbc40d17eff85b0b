import { Link2, Mail, Share2 } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Button, Menu, showToast } from '../../ui/index.ts';
import { en, zh } from './text.ts';

/** Hands the page's address on: copied, or in an e-mail. */
export function ShareButton({ title }: { title: string }) {
  const words = useWords({ en, zh });
  const copy = async () => {
    const address = window.location.href;
    try {
      await navigator.clipboard.writeText(address);
      showToast({ message: words.linkCopied(address), tone: 'good' });
    } catch {
      // Where copying is not allowed, the address can still be read.
      showToast({ message: words.linkIs(address) });
    }
  };
  const send = () => {
    const subject = encodeURIComponent(title);
    window.location.href = `mailto:?subject=${subject}&body=${encodeURIComponent(window.location.href)}`;
  };
  return (
    <Menu
      trigger={<Button icon={<Share2 className="size-4" aria-hidden />}>{words.share}</Button>}
      items={[
        {
          id: 'copy',
          label: words.copyLink,
          icon: <Link2 className="size-4" aria-hidden />,
          onSelect: () => void copy(),
        },
        {
          id: 'send',
          label: words.sendLink,
          icon: <Mail className="size-4" aria-hidden />,
          onSelect: send,
        },
      ]}
    />
  );
}
