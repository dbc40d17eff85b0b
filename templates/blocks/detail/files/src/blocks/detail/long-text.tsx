import { classNames } from '../../ui/index.ts';

export interface LongTextProps {
  title?: string;
  text: string;
  /** `reading` is for what a publication is about: its very text. */
  size?: 'normal' | 'large' | 'reading';
}

const sizes = {
  normal: 'leading-relaxed',
  large: 'text-lg leading-relaxed',
  reading: 'font-heading text-xl leading-loose',
};

/** A long text in paragraphs, at a width that reads well. */
export function LongText({ title, text, size = 'normal' }: LongTextProps) {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <section className="flex max-w-[68ch] flex-col gap-3">
      {title && <h2 className="font-heading text-xl font-semibold">{title}</h2>}
      {paragraphs.map((paragraph, index) => (
        <p key={index} className={classNames('whitespace-pre-line break-words', sizes[size])}>
          {paragraph}
        </p>
      ))}
    </section>
  );
}
