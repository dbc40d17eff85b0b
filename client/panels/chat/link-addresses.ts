const address = /(?<![(<[\w"'])https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+/g;

/** Puts bare addresses between angle brackets, so that Markdown makes links of them. */
export function linkAddresses(text: string): string {
  return text.replace(address, (found) => {
    const end = /[.,;:!?]+$/.exec(found)?.[0] ?? '';
    return `<${found.slice(0, found.length - end.length)}>${end}`;
  });
}
