import { Link2, Mail, Share2 } from 'lucide-react';
import { useState } from 'react';
import { language, useWords } from '../../text/index.ts';
import { Button, Dialog, Field, TextInput, copyText } from '../../ui/index.ts';
import { networksOf } from './networks.ts';
import { en, zh } from './text.ts';

/** Hands the page's address on: copied, in an e-mail, or to a network. */
export function ShareButton({ title }: { title: string }) {
  const words = useWords({ en, zh });
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const address = window.location.href;
  const copy = async () => {
    // Where copying is not allowed, the address can still be read.
    setSaid((await copyText(address)) ? words.linkCopied(address) : words.linkIs(address));
  };
  const change = (next: boolean) => {
    setOpen(next);
    setSaid('');
  };
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <>
      <Button icon={<Share2 className="size-4" aria-hidden />} onClick={() => change(true)}>
        {words.share}
      </Button>
      <Dialog open={open} onOpenChange={change} title={words.shareTitle(title)}>
        <div className="flex flex-col gap-5">
          <Field label={words.link} required>
            {(control) => (
              <TextInput {...control} readOnly value={address} onFocus={(event) => event.target.select()} />
            )}
          </Field>
          <div className="flex flex-wrap gap-3">
            <Button
              variant="primary"
              icon={<Link2 className="size-4" aria-hidden />}
              onClick={() => void copy()}
            >
              {words.copyLink}
            </Button>
            <Button asChild>
              <a href={mail} onClick={() => setSaid(words.sentTo(words.sendLink))}>
                <Mail className="size-4" aria-hidden />
                {words.sendLink}
              </a>
            </Button>
          </div>
          <div className="flex flex-col gap-2">
            <h3 className="text-sm font-medium">{words.shareOn}</h3>
            <ul className="flex flex-wrap gap-2">
              {networksOf(language, { address, title }).map(({ name, href }) => (
                <li key={name}>
                  <Button asChild size="small" className="rounded-full">
                    <a
                      href={href}
                      target="_blank"
                      rel="noreferrer"
                      onClick={() => setSaid(words.sentTo(name))}
                    >
                      {name}
                    </a>
                  </Button>
                </li>
              ))}
            </ul>
            <p className="text-xs text-muted-foreground">{words.opensNetwork}</p>
          </div>
          <p role="status" className={said === '' ? 'sr-only' : 'text-sm break-all text-good'}>
            {said}
          </p>
        </div>
      </Dialog>
    </>
  );
}
