export interface LetterProps {
  letter: string;
  /** Its middle. */
  x: number;
  colour: string;
}

/** A letter as high as the drawing. */
export function Letter({ letter, x, colour }: LetterProps) {
  return (
    <text
      x={x}
      y="158"
      textAnchor="middle"
      fontSize="190"
      fontWeight="600"
      style={{ fontFamily: 'var(--font-title)' }}
      fill={colour}
    >
      {letter}
    </text>
  );
}
