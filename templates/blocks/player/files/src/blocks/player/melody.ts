const rate = 11_025;
const scale = [0, 2, 4, 7, 9, 12, 14, 16];

/** Numbers from 0 to 1 that are the same for the same seed. */
export function chanceOf(seed: string): () => number {
  let state = 11;
  for (const letter of seed) state = (state * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A melody as a sound file: half a minute to three quarters, each seed its own. */
export function melodyOf(seed: string): Blob {
  const chance = chanceOf(seed);
  const beat = 0.28 + chance() * 0.2;
  const root = 196 * 2 ** (Math.floor(chance() * 7) / 12);
  const phrase = Array.from({ length: 8 }, () => Math.floor(chance() * scale.length));
  const count = Math.round((32 + chance() * 16) / beat);
  const sound = new Float32Array(Math.ceil((count + 4) * beat * rate));
  for (let index = 0; index < count; index += 1) {
    const step = phrase[(index + Math.floor(index / 16)) % phrase.length] ?? 0;
    const isLong = index % 8 === 7;
    if (chance() > 0.12)
      addNote(sound, {
        from: index * beat,
        length: beat * (isLong ? 3 : 1.6),
        pitch: root * 2 ** ((scale[step] ?? 0) / 12),
        loud: 0.22,
      });
    if (index % 4 === 0)
      addNote(sound, { from: index * beat, length: beat * 4, pitch: root / 2, loud: 0.16 });
  }
  return new Blob([wavOf(sound)], { type: 'audio/wav' });
}

interface Note {
  from: number;
  length: number;
  pitch: number;
  loud: number;
}

/** A soft tone that dies away. */
function addNote(sound: Float32Array, { from, length, pitch, loud }: Note): void {
  const start = Math.floor(from * rate);
  const end = Math.min(sound.length, start + Math.floor(length * rate));
  for (let at = start; at < end; at += 1) {
    const time = (at - start) / rate;
    const fade = Math.min(1, time * 60) * Math.exp(-2.6 * (time / length));
    const wave = Math.sin(2 * Math.PI * pitch * time) + 0.35 * Math.sin(4 * Math.PI * pitch * time);
    sound[at] = (sound[at] ?? 0) + wave * fade * loud;
  }
}

function wavOf(sound: Float32Array): ArrayBuffer {
  const buffer = new ArrayBuffer(44 + sound.length * 2);
  const view = new DataView(buffer);
  const text = (at: number, letters: string) => {
    for (const [index, letter] of [...letters].entries()) view.setUint8(at + index, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + sound.length * 2, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, sound.length * 2, true);
  sound.forEach((value, index) => {
    view.setInt16(44 + index * 2, Math.max(-1, Math.min(1, value)) * 32_000, true);
  });
  return buffer;
}

/** A file kept with a row, as the browser plays it; undefined where there is none. */
export function blobOf(stored: unknown): Blob | undefined {
  const match = /^data:((?:audio|video)\/[\w.+-]+)(?:;[^,]*)?;base64,(.+)$/.exec(
    typeof stored === 'string' ? stored : '',
  );
  if (!match?.[1] || !match[2]) return undefined;
  const bytes = Uint8Array.from(atob(match[2]), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: match[1] });
}
