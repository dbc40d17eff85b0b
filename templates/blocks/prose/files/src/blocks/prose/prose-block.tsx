import { Scene } from '../records/scenes/scene.tsx';

export interface ProseBlockProps {
  title?: string;
  anchor?: string;
  /** An icon: what it stands for is drawn beside the text. */
  picture?: string;
  paragraphs: readonly string[];
}

/** Text to read, at a width that reads well. */
export function ProseBlock({ title, anchor, picture, paragraphs }: ProseBlockProps) {
  return (
    <section
      id={anchor}
      className={
        title
          ? 'site-section grid scroll-mt-24 grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,4fr)_minmax(0,8fr)]'
          : picture
            ? 'site-section grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]'
            : 'site-section'
      }
    >
      {title && (
        <h2 className="font-heading text-2xl font-semibold tracking-tight text-balance md:text-3xl">
          {title}
        </h2>
      )}
      <div className="flex max-w-[68ch] flex-col gap-4">
        {paragraphs.map((paragraph, index) => (
          <p
            key={index}
            className={
              index === 0 && paragraphs.length > 1
                ? 'text-lg leading-relaxed text-pretty whitespace-pre-line'
                : 'leading-relaxed text-pretty whitespace-pre-line'
            }
          >
            {paragraph}
          </p>
        ))}
      </div>
      {picture && !title && (
        <Scene
          icon={picture}
          text={paragraphs[0] ?? picture}
          className="aspect-[4/3] rounded-card shadow-card max-lg:hidden"
        />
      )}
    </section>
  );
}
