/** Whether a text holds one of some words: what most texts do not is told without trying a pattern. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  for (let n = 0; n < words.length; n++) if (text.includes(words[n]!)) return true;
  return false;
}
