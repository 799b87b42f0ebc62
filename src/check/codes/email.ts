import { distance } from "fastest-levenshtein";

/** Letters of any script may stand in a domain: name@例子.中国. */
const address =
  /^[A-Za-z0-9_+%'-]+(\.[A-Za-z0-9_+%'-]+)*@([\p{L}0-9]([\p{L}0-9-]*[\p{L}0-9])?\.)+\p{L}{2,}$/u;

export function isEmail(text: string): boolean {
  return text.length <= 254 && address.test(text);
}

/** How com is mistyped. */
const mistypedCom = /\.?(?:con|cm|co|cmo|ocm|comm|coom|om|vom|xom|cpm|c0m|com)$/;

/** Two letters that changed places: gmial for gmail. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * The well-known domain that a domain was most likely meant to be, or null: 163.con, qq, gmial.com. Numbers are never
 * guessed: 166.com and 263.com are domains of their own.
 */
function domainMeant(domain: string, known: readonly string[]): string | null {
  if (known.includes(domain)) return null;
  const named = known.find((one) => one === `${domain}.com` || one.replace(".", "") === domain);
  if (named) return named;
  const withCom = domain.replace(mistypedCom, ".com");
  if (withCom !== domain && known.includes(withCom)) return withCom;
  const [name, ...rest] = withCom.split(".") as [string, ...string[]];
  if (!/^[a-z]{4,}$/.test(name)) return null;
  const near = known.filter((one) => {
    const [other, ...ends] = one.split(".") as [string, ...string[]];
    if (ends.join(".") !== rest.join(".")) return false;
    return isSwapped(name, other) || (other.length > 4 && distance(name, other) === 1);
  });
  return near.length === 1 ? near[0]! : null;
}

/** A sound address of a domain that is most likely mistyped, mended; null where there is none. */
export function typoProposal(text: string, known: readonly string[]): string | null {
  const [, name, domain] = /^(.+)@([^@]+)$/.exec(text) ?? [];
  const meant = domain === undefined ? null : domainMeant(domain.toLowerCase(), known);
  return meant === null ? null : `${name}@${meant}`;
}

/**
 * The address that was most likely meant: Chinese punctuation for dots, # for @, no blanks, a number of QQ; null where
 * that is none either.
 */
export function emailProposal(text: string, known: readonly string[] = []): string | null {
  const half = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[。，、,]/g, ".")
    .replace(/@{2,}/g, "@");
  const [, qq] = /^(?:QQ:?)?([1-9]\d{4,10})$/i.exec(half) ?? [];
  if (qq !== undefined) return `${qq}@qq.com`;
  const whole = half.includes("@") ? half : half.replace("#", "@");
  const proposal = typoProposal(whole, known) ?? whole;
  return proposal !== text && isEmail(proposal) ? proposal : null;
}
