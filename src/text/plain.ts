/** A text as it is compared: half width, lower case, without blanks, quotation marks and dashes. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s"'“”‘’《》〈〉「」\-‐-―−_·•.。,，、;；:：]/g, "");
}
