/** What fills a password up to sixteen bytes (MS-OFFCRYPTO 2.3.7.2). */
const padding = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0x00, 0xbe, 0x0f, 0x00, 0xbf, 0x0f, 0x00];

/** Whether a password has the sum that an obfuscated .xls keeps of it (MS-OFFCRYPTO 2.3.7.1). */
export function fitsVerifier(password: string, verifier: number): boolean {
  const bytes = [password.length, ...password.split("").map((letter) => letter.charCodeAt(0))];
  const sum = bytes.reduceRight((before, byte) => {
    const turned = ((before << 1) & 0x7fff) | ((before >> 14) & 1);
    return turned ^ byte;
  }, 0);
  return (sum ^ 0xce4b) === verifier;
}

/** The sixteen bytes with which the content is changed. `key` is what the file keeps of it. */
export function xorBytes(password: string, key: number): readonly number[] {
  return [...password.split("").map((letter) => letter.charCodeAt(0)), ...padding]
    .slice(0, 16)
    .map((byte, i) => {
      const mixed = byte ^ (i % 2 === 1 ? key >> 8 : key & 0xff);
      return ((mixed >> 1) | (mixed << 7)) & 0xff;
    });
}

/** A byte as it was before it was changed. */
export function unchanged(byte: number, by: number): number {
  const mixed = byte ^ by;
  return ((mixed >> 5) | (mixed << 3)) & 0xff;
}
