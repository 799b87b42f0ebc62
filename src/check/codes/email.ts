const address =
  /^[A-Za-z0-9_+%'-]+(\.[A-Za-z0-9_+%'-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

export function isEmail(text: string): boolean {
  return text.length <= 254 && address.test(text);
}

/** The address that was most likely meant: Chinese punctuation for dots, # for @, no blanks; null where that is none either. */
export function emailProposal(text: string): string | null {
  const half = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[。，、,]/g, ".");
  const proposal = half.includes("@") ? half : half.replace("#", "@");
  return proposal !== text && isEmail(proposal) ? proposal : null;
}
