/** The text of a lesson: paragraphs, lines of a list that begin with `- `, and code between lines of three ticks. */
export function LessonText({ content }: { content: string }) {
  return (
    <div className="flex max-w-prose flex-col gap-4 text-base leading-relaxed">
      {content.split(/\n{2,}/).map((part, index) => {
        if (part.startsWith('```'))
          return (
            <pre
              key={index}
              className="overflow-x-auto rounded-card border border-border bg-muted p-4 text-sm"
            >
              <code>{part.replace(/^```\n?|\n?```$/g, '')}</code>
            </pre>
          );
        const lines = part.split('\n');
        if (lines.every((line) => line.startsWith('- ')))
          return (
            <ul key={index} className="list-disc space-y-1.5 pl-6">
              {lines.map((line) => (
                <li key={line}>{line.slice(2)}</li>
              ))}
            </ul>
          );
        return <p key={index}>{part}</p>;
      })}
    </div>
  );
}
