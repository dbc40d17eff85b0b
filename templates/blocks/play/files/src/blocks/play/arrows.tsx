import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { IconButton } from '../../ui/index.ts';
import type { Direction } from './slide.ts';
import { en, zh } from './text.ts';

const keys: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Four buttons that do what the arrow keys do. */
export function Arrows({ onPress }: { onPress: (direction: Direction) => void }) {
  const words = useWords({ en, zh });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const direction = keys[event.key];
    if (!direction || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    onPress(direction);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  const button = (direction: Direction, icon: React.ReactNode, place: string) => (
    <span className={place}>
      <IconButton label={words[direction]} icon={icon} onClick={() => onPress(direction)} />
    </span>
  );
  return (
    <div className="grid grid-cols-3 gap-1">
      {button('up', <ArrowUp className="size-5" aria-hidden />, 'col-start-2')}
      {button('left', <ArrowLeft className="size-5" aria-hidden />, 'col-start-1 row-start-2')}
      {button('down', <ArrowDown className="size-5" aria-hidden />, 'col-start-2 row-start-2')}
      {button('right', <ArrowRight className="size-5" aria-hidden />, 'col-start-3 row-start-2')}
    </div>
  );
}
