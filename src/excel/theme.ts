/** Whether Excel itself is shown dark; null where Excel does not tell (Excel on the web). */
export function hostIsDark(): boolean | null {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return null;
  const [red, green, blue] = [match[1]!, match[2]!, match[3]!].map((part) => parseInt(part, 16));
  return red! * 0.299 + green! * 0.587 + blue! * 0.114 < 128;
}
