/** Whether bytes go on with a sign at a place. */
export function standsAt(bytes: Uint8Array, at: number, sign: Uint8Array): boolean {
  for (let index = 0; index < sign.length; index += 1) if (bytes[at + index] !== sign[index]) return false;
  return true;
}
