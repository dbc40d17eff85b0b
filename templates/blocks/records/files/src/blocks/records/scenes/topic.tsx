import { createElement } from 'react';
import { Letter, type LetterProps } from './letter.tsx';
import { markOf } from './marks.ts';

export interface TopicProps extends LetterProps {
  /** The title, and what else is known of it. */
  texts: readonly string[];
}

const size = 112;

/** What a title speaks of, as a large sign; its first letter where nothing stands for it. Loaded when first needed. */
export default function Topic({ texts, ...letter }: TopicProps) {
  const mark = markOf(texts);
  if (!mark) return <Letter {...letter} />;
  return createElement(mark, {
    x: letter.x - size / 2,
    y: 90 - size / 2,
    width: size,
    height: size,
    strokeWidth: 1.25,
    style: { color: letter.colour },
  });
}
