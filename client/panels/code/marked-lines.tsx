/** A text whose lines are marked where the other text does not have them. */
export function MarkedLines({ text, others }: { text: string; others: string }) {
  const known = new Set(others.split('\n'));
  let at = 0;
  return text.split('\n').map((line) => {
    const key = at;
    at += line.length + 1;
    if (known.has(line)) return `${line}\n`;
    return (
      <mark key={key} className="block w-max min-w-full bg-waiting-soft text-ink">
        {line || ' '}
      </mark>
    );
  });
}
