import { decryptAgile } from "./agile";
import { defaultPassword } from "./password";
import { decryptStandard } from "./standard";

/**
 * The document inside an encrypted .xlsx, .xlsb or .docx, from its two streams, if it opens without asking for a
 * password; null where it asks for one or is encrypted in a way that is not known here.
 */
export function openPackage(
  info: Uint8Array,
  encrypted: Uint8Array,
  password: string = defaultPassword,
): Uint8Array | null {
  try {
    const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
    const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
    const size = new DataView(encrypted.buffer, encrypted.byteOffset).getUint32(0, true);
    const content = encrypted.subarray(8);
    const isAgile = major === 4 && minor === 4;
    if (!isAgile && minor !== 2) return null;
    const plain = isAgile
      ? decryptAgile(new TextDecoder().decode(info.subarray(8)), content, password)
      : decryptStandard(info, content, password);
    return plain && plain.subarray(0, Math.min(size, plain.length));
  } catch {
    // Headers that end too early, or keys of no possible size.
    return null;
  }
}
