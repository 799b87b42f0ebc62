/** Whether bytes go on with a sign at a place. */
export function standsAt(bytes: Uint8Array, at: number, sign: Uint8Array): boolean {
  for (let index = 0; index < sign.length; index += 1) if (bytes[at + index] !== sign[index]) return false;
  return true;
}

/** Node compares bytes by itself, twenty times as fast; a browser has nothing for it. */
const compare = globalThis.process?.getBuiltinModule?.("node:buffer").Buffer.compare;

export function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  if (compare) return compare(a, b) === 0;
  return a.every((byte, at) => byte === b[at]);
}
