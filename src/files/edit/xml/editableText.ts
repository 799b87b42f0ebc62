import { xmlText } from "../../xmlText";

const declared = /^(\ufeff?<\?xml[^>]*?\sencoding=)(?:"([^"]*)"|'([^']*)')/i;

/** The text of an XML part as it can be written in UTF-8: its byte order mark stays, another encoding is not declared. */
export function editableText(bytes: Uint8Array): string {
  const plain = utf8(bytes);
  const encoding = plain === null ? null : (declared.exec(plain)?.slice(2).join("") ?? "utf-8");
  if (plain !== null && /^utf-?8$/i.test(encoding!)) return plain;
  return xmlText(bytes).replace(declared, '$1"UTF-8"');
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
