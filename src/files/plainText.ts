import { showPrivateSigns } from "../text/glyphs";

/** Excel's own limit; a longer text is a fault of the program that wrote the file. */
const longestText = 32_767;

/** A cell's text: line breaks as Excel keeps them, signs of symbol fonts as they look. */
export function plainText(text: string): string {
  const whole = text.length > longestText ? text.slice(0, longestText) : text;
  return showPrivateSigns(whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole);
}
