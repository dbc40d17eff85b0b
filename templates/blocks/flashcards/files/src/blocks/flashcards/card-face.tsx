import { Check, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../text/index.ts';
import { Badge, Button, Card } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface CardFaceProps {
  front: string;
  back: string;
  group: string;
  isKnown: boolean;
  isOpen: boolean;
  onOpen: () => void;
  onSay?: (knew: boolean) => void;
  /** Other answers than known and not known. */
  answers?: ReactNode;
}

/** One card: its front, and its back once it is turned over. */
export function CardFace(props: CardFaceProps) {
  const { front, back, group, isKnown, isOpen, onOpen, onSay, answers } = props;
  const words = useWords({ en, zh });
  return (
    <Card className="flex min-h-80 flex-col items-center justify-between gap-6 p-6 text-center sm:p-10">
      <p className="flex min-h-6 flex-wrap justify-center gap-2">
        {group !== '' && <Badge>{group}</Badge>}
        {isKnown && <Badge tone="good">{words.isKnown}</Badge>}
      </p>
      <div className="flex flex-col gap-4">
        <p className="font-heading text-3xl font-semibold text-balance sm:text-4xl">{front}</p>
        <p aria-live="polite" className="min-h-9 text-xl text-balance text-link">
          {isOpen ? back : <span className="text-sm text-muted-foreground">{words.think}</span>}
        </p>
      </div>
      <div className="flex flex-wrap justify-center gap-3">
        {isOpen && answers ? (
          answers
        ) : isOpen ? (
          <>
            <Button
              size="large"
              icon={<RotateCcw className="size-4" aria-hidden />}
              onClick={() => onSay?.(false)}
            >
              {words.notYet}
            </Button>
            <Button
              size="large"
              variant="primary"
              icon={<Check className="size-4" aria-hidden />}
              onClick={() => onSay?.(true)}
            >
              {words.knew}
            </Button>
          </>
        ) : (
          <Button size="large" variant="primary" onClick={onOpen}>
            {words.show}
          </Button>
        )}
      </div>
    </Card>
  );
}
