/** Letters, digits and characters only, in one width and case: what two spellings of a name have in common. */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
