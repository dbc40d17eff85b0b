export interface ProseBlockProps {
  title?: string;
  anchor?: string;
  paragraphs: readonly string[];
}

/** Text to read, at a width that reads well. */
export function ProseBlock({ title, anchor, paragraphs }: ProseBlockProps) {
  return (
    <section id={anchor} className="flex max-w-[68ch] scroll-mt-24 flex-col gap-4">
      {title && (
        <h2 className="font-heading text-2xl font-semibold tracking-tight text-balance md:text-3xl">
          {title}
        </h2>
      )}
      {paragraphs.map((paragraph, index) => (
        <p key={index} className="leading-relaxed text-pretty whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
