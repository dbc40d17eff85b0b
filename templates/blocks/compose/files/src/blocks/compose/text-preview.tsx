import { useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { en, zh } from './text.ts';

/** A short message as it looks on a phone. */
export function TextPreview({ text }: { text: string }) {
  const words = useWords({ en, zh });
  return (
    <Card className="flex flex-col gap-3 p-5">
      <h2 className="font-heading text-base font-semibold">{words.preview}</h2>
      <div className="flex min-h-40 flex-col justify-end rounded-card border border-border bg-muted p-4">
        <p className="max-w-[90%] self-end rounded-card rounded-br-sm bg-primary px-3.5 py-2 text-sm leading-relaxed break-words whitespace-pre-line text-primary-foreground">
          {text.trim() === '' ? words.previewEmpty : text}
        </p>
      </div>
    </Card>
  );
}
