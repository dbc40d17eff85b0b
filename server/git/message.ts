const names = ['Run', 'Step', 'Generated', 'Restored'] as const;
type TrailerName = (typeof names)[number];

/** Facts at the end of a commit's message, written `Sprout-Run: …`. */
export type Trailers = Partial<Record<TrailerName, string>>;

/** A commit's message: subject, body, trailers. */
export function formatMessage(parts: { title: string; body?: string; trailers?: Trailers }): string {
  const title = parts.title.replace(/\s+/g, ' ').trim() || 'Change';
  const trailers = names.flatMap((name) => {
    const value = parts.trailers?.[name];
    return value === undefined ? [] : [`Sprout-${name}: ${value.replace(/\s+/g, ' ')}`];
  });
  const paragraphs = [title, parts.body?.trim() ?? '', trailers.join('\n')];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

/** Reads them from the last paragraph of a message. */
export function parseTrailers(message: string): Trailers {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const trailers: Trailers = {};
  for (const line of last.split('\n')) {
    const found = /^Sprout-([A-Z][a-z]+): (.+)$/.exec(line);
    const name = names.find((each) => each === found?.[1]);
    if (name !== undefined) trailers[name] = found?.[2];
  }
  return trailers;
}
