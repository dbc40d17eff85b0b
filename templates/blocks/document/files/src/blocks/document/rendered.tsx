import { Fragment } from 'react';
import { readMarkdown, type Inline, type Part } from './markdown.ts';

/** A text with Markdown as it is read. */
export function Rendered({ text }: { text: string }) {
  return (
    <div className="flex max-w-prose flex-col gap-4 text-base leading-relaxed break-words">
      {readMarkdown(text).map((part, index) => (
        <RenderedPart key={index} part={part} />
      ))}
    </div>
  );
}

const headings = { 2: 'text-2xl', 3: 'text-xl', 4: 'text-lg' } as const;

function RenderedPart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'heading': {
      const Tag = `h${part.level}` as const;
      return (
        <Tag className={`mt-2 font-heading font-semibold ${headings[part.level]}`}>
          <Line content={part.content} />
        </Tag>
      );
    }
    case 'list': {
      const Tag = part.ordered ? 'ol' : 'ul';
      return (
        <Tag className={`flex flex-col gap-1.5 pl-6 ${part.ordered ? 'list-decimal' : 'list-disc'}`}>
          {part.items.map((item, index) => (
            <li key={index}>
              <Line content={item} />
            </li>
          ))}
        </Tag>
      );
    }
    case 'quote':
      return (
        <blockquote className="border-l-4 border-primary pl-4 text-muted-foreground">
          <Lines lines={part.lines} />
        </blockquote>
      );
    case 'code':
      return (
        <pre className="overflow-x-auto rounded-control bg-muted p-4 text-sm">
          <code>{part.text}</code>
        </pre>
      );
    case 'rule':
      return <hr className="border-border" />;
    case 'paragraph':
      return (
        <p>
          <Lines lines={part.lines} />
        </p>
      );
  }
}

function Lines({ lines }: { lines: readonly (readonly Inline[])[] }) {
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      <Line content={line} />
    </Fragment>
  ));
}

function Line({ content }: { content: readonly Inline[] }) {
  return content.map((part, index) => {
    switch (part.kind) {
      case 'bold':
        return (
          <strong key={index}>
            <Line content={part.parts} />
          </strong>
        );
      case 'italic':
        return (
          <em key={index}>
            <Line content={part.parts} />
          </em>
        );
      case 'underline':
        return (
          <u key={index}>
            <Line content={part.parts} />
          </u>
        );
      case 'strike':
        return (
          <s key={index}>
            <Line content={part.parts} />
          </s>
        );
      case 'coloured':
        return (
          <span key={index} style={{ color: part.colour }}>
            <Line content={part.parts} />
          </span>
        );
      case 'code':
        return (
          <code key={index} className="rounded bg-muted px-1 py-0.5 text-[0.9em]">
            {part.text}
          </code>
        );
      case 'link':
        return (
          <a key={index} href={part.href} className="text-link underline underline-offset-2" rel="noreferrer">
            {part.text}
          </a>
        );
      case 'text':
        return <Fragment key={index}>{part.text}</Fragment>;
    }
  });
}
