/** The bytes with which RC4 changes a text, one by one. Old files only; nothing is encrypted by it here. */
export function rc4(key: Uint8Array): () => number {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i]! + key[i % key.length]!) & 0xff;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let i = 0;
  let j = 0;
  return () => {
    i = (i + 1) & 0xff;
    j = (j + state[i]!) & 0xff;
    [state[i], state[j]] = [state[j]!, state[i]!];
    return state[(state[i]! + state[j]!) & 0xff]!;
  };
}

/** Bytes changed by the next of its bytes. */
export function changed(bytes: Uint8Array, next: () => number): Uint8Array {
  return bytes.map((byte) => byte ^ next());
}
