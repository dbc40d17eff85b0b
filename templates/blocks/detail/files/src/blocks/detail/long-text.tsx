import { classNames } from '../../ui/index.ts';

/** A long text in paragraphs, at a width that reads well. */
export function LongText({ title, text, large = false }: { title?: string; text: string; large?: boolean }) {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <section className="flex max-w-[68ch] flex-col gap-3">
      {title && <h2 className="font-heading text-xl font-semibold">{title}</h2>}
      {paragraphs.map((paragraph, index) => (
        <p
          key={index}
          className={classNames('leading-relaxed whitespace-pre-line break-words', large && 'text-lg')}
        >
          {paragraph}
        </p>
      ))}
    </section>
  );
}
