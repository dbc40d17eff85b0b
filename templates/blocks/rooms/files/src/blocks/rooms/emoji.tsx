import { Eye, HandHeart, Heart, Laugh, PartyPopper, ThumbsUp } from 'lucide-react';
import { classNames } from '../../ui/index.ts';

const drawn: Readonly<Record<string, typeof Eye>> = {
  '👍': ThumbsUp,
  '❤️': Heart,
  '😂': Laugh,
  '🎉': PartyPopper,
  '👀': Eye,
  '🙏': HandHeart,
};

/** A reaction, drawn: not every device has a font for it. It is read as the emoji that it is. */
export function Emoji({ emoji, className }: { emoji: string; className?: string }) {
  const Drawn = drawn[emoji];
  return Drawn ? (
    <>
      <span className="sr-only">{emoji}</span>
      <Drawn className={classNames('size-4', className)} aria-hidden />
    </>
  ) : (
    <span>{emoji}</span>
  );
}
