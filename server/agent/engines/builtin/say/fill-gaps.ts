/** A text with its `{gaps}` filled in. */
export function fillGaps(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/gi, (gap, name: string) => String(values[name] ?? gap));
}
