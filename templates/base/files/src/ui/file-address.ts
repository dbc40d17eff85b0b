/** A data address that says what the file is called: `data:text/plain;name=notes.txt;base64,…`. */
export function namedAddress(address: string, name: string): string {
  return address.replace(
    /^data:([^;,]*)/,
    (_, type: string) => `data:${type};name=${encodeURIComponent(name)}`,
  );
}

/** Name and size in bytes of a file that is held as a data address. */
export function fileAt(address: string): { name: string; bytes: number } {
  const name = /^data:[^,]*;name=([^;,]*)/.exec(address)?.[1] ?? '';
  const content = address.slice(address.indexOf(',') + 1);
  return { name: decodeURIComponent(name), bytes: Math.floor((content.replace(/=+$/, '').length * 3) / 4) };
}

/** `12 KB`, in the locale's way. */
export function sizeText(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  const value = Math.max(0.1, bytes / (isLarge ? 1_000_000 : 1000));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 });
  return `${number.format(value)} ${isLarge ? 'MB' : 'KB'}`;
}
