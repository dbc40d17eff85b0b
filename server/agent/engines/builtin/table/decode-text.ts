/** Text of bytes, and what was guessed about their encoding when it was not plain UTF-8. */
export interface DecodedText {
  text: string;
  encoding: string;
}

/** Decodes by byte order mark, else strictly as UTF-8, else by the look of the bytes; never fails. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked) return marked;
  const wide = wideEncoding(bytes);
  if (wide) return { text: decode(bytes, wide), encoding: wide.toUpperCase() };
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  const chinese = looksChinese(bytes) ? tryDecode(bytes, 'gb18030') : undefined;
  if (chinese !== undefined) return { text: chinese, encoding: 'GB18030' };
  return { text: decode(bytes, 'windows-1252'), encoding: 'Windows-1252' };
}

function byMark(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: decode(bytes.subarray(3), 'utf-8'), encoding: 'UTF-8' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decode(bytes.subarray(2), 'utf-16le'), encoding: 'UTF-16LE' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decode(bytes.subarray(2), 'utf-16be'), encoding: 'UTF-16BE' };
  return undefined;
}

/** UTF-16 without a mark shows as zero bytes in every other place. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4000);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (length < 4 || Math.max(even, odd) < length * 0.2) return undefined;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : undefined;
}

/** Bytes above ASCII come in pairs in Chinese encodings, alone in Western ones. */
function looksChinese(bytes: Uint8Array): boolean {
  let paired = 0;
  let alone = 0;
  for (let index = 0; index < Math.min(bytes.length, 100_000); index += 1) {
    if ((bytes[index] ?? 0) < 0x81) continue;
    if ((bytes[index + 1] ?? 0) >= 0xa1) {
      paired += 1;
      index += 1;
    } else alone += 1;
  }
  return paired > 4 && paired > alone * 10;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
