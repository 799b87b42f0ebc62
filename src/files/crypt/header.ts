/** What two older schemes write of how they encrypt and of how to know the right password (MS-OFFCRYPTO 2.3.2, 2.3.3). */
export interface EncryptionHeader {
  /** Number of the cipher: 0x6801 RC4; 0x660e, 0x660f, 0x6610 AES. */
  readonly cipher: number;
  /** Bytes of a key. */
  readonly keySize: number;
  readonly salt: Uint8Array;
  readonly verifier: Uint8Array;
  readonly verifierHash: Uint8Array;
}

/** Reads them where the size of the header stands. Throws RangeError where the bytes end too early. */
export function readEncryptionHeader(bytes: Uint8Array, at: number): EncryptionHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = at + 4;
  const verifier = header + view.getUint32(at, true);
  const saltSize = view.getUint32(verifier, true);
  const hash = verifier + 4 + saltSize + 16;
  return {
    cipher: view.getUint32(header + 8, true),
    // No size at all means 40 bits.
    keySize: (view.getUint32(header + 16, true) || 40) / 8,
    salt: bytes.slice(verifier + 4, verifier + 4 + saltSize),
    verifier: bytes.slice(hash - 16, hash),
    verifierHash: bytes.slice(hash + 4),
  };
}
