/** Letters of the bytes 0x80 to 0x9f in windows-1252. */
const letters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text in windows-1252. Some versions of Node take these bytes for controls, as latin-1 does: “ and … would be lost. */
export function decodeWestern(bytes: Uint8Array | DataView): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => letters[control.charCodeAt(0) - 0x80]!);
}
