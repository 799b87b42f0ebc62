import * as z from "zod/mini";

// A strict content security policy forbids code made at run time.
z.config({ jitless: true });

/** What an entry says: its value, or what is wrong with it and what to write. */
type Parsed<Value> = { readonly value: Value } | { readonly fault: string };

/** A text of a cell that is read by a function; what is wrong is a sentence. */
export function entry<Value>(parse: (text: string) => Parsed<Value>) {
  return z.pipe(
    z.string(),
    z.transform((text: string, context): Value => {
      const parsed = parse(text);
      if ("value" in parsed) return parsed.value;
      context.issues.push({ code: "custom", input: text, message: parsed.fault });
      return z.NEVER;
    }),
  );
}

const folded = (text: string): string => text.normalize("NFKC").trim();
const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** A name or a sentence that must be there. `example`: what to write instead. */
export const words = (what: string, example: string, longest = 60) =>
  entry<string>((text) => {
    if (text === "") return { fault: `${what}没有填写。请填写${example}。` };
    if (!hasWords(text)) return { fault: `${what}填的是“${text}”，没有文字。请填写${example}。` };
    if (text.length > longest)
      return { fault: `${what}有 ${text.length} 个字，过长。请写${example}，不超过 ${longest} 个字。` };
    return { value: text };
  });

const quoted = /“([^”]*)”|([^；;、，,\n“”]+)/g;
const longestName = 80;

/** Names one behind the other: 甲；乙、丙. What has such a sign itself stands in “”. */
export function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(quoted)].map(([, whole, part]) => (whole ?? part ?? "").trim());
  return names.filter((name) => name !== "");
}

/** The same names as a text that is read back as they are. */
export function namesText(names: readonly string[]): string {
  return names.map((name) => (/[；;、，,\n]/.test(name) ? `“${name}”` : name)).join("；");
}

export const names = (what: string) =>
  entry<readonly string[]>((text) => {
    const list = namesIn(text);
    const long = list.find((name) => name.length > longestName);
    if (long !== undefined)
      return {
        fault: `${what}里的“${long.slice(0, 12)}……”有 ${long.length} 个字，过长。各项之间请用分号“；”隔开。`,
      };
    const bare = list.find((name) => !hasWords(name));
    if (bare !== undefined) return { fault: `${what}里的“${bare}”没有文字。请删去，或者写成名称。` };
    const twice = list.find((name, index) => list.indexOf(name) !== index);
    if (twice !== undefined) return { fault: `${what}里“${twice}”写了两次。请删去一个。` };
    return { value: list };
  });

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function parseWhole(given: string, what: string, example: string, { least, most }: Bounds): Parsed<number> {
  const text = folded(given).replace(/[年个项家,，\s]/g, "");
  const number = Number(text);
  if (!/^[-+]?\d+(?:\.\d+)?$/.test(text))
    return { fault: `${what}填的是“${given}”，不是数字。请填写${example}。` };
  if (!Number.isInteger(number)) return { fault: `${what}填的是“${given}”，不是整数。请填写${example}。` };
  if (number < least) return { fault: `${what}填的是“${given}”，过小。请填写${example}，不小于${least}。` };
  if (number > most) return { fault: `${what}填的是“${given}”，过大。请填写${example}，不大于${most}。` };
  return { value: number };
}

/** A whole number. */
export const whole = (what: string, example: string, bounds: Bounds) =>
  entry<number>((text) =>
    text === "" ? { fault: `${what}没有填写。请填写${example}。` } : parseWhole(text, what, example, bounds),
  );

/** A whole number that may be left out. */
export const wholeOrNone = (what: string, example: string, bounds: Bounds) =>
  entry<number | undefined>((text) =>
    text === "" ? { value: undefined } : parseWhole(text, what, example, bounds),
  );

/** A number, also as a percentage: 70%. */
export const decimal = (what: string) =>
  entry<number>((given) => {
    const text = folded(given).replace(/[,，\s]/g, "");
    if (text === "") return { fault: `${what}没有填写。请填写一个数字；不想改的照抄旧表。` };
    const [, digits, percent] = /^([-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)(%?)$/i.exec(text) ?? [];
    if (digits === undefined)
      return { fault: `${what}填的是“${given}”，不是数字。请只填数字，如 36 或 70%，不带单位和文字。` };
    const value = percent ? Number(digits) / 100 : Number(digits);
    if (Math.abs(value) > 1e12) return { fault: `${what}填的是“${given}”，大得不可能。请核对位数。` };
    return { value: Number(value.toPrecision(12)) };
  });

/** A day, YYYY-MM-DD where it was understood; may be left out. */
export const day = (what: string, example: string) =>
  entry<string | undefined>((text) => {
    if (text === "") return { value: undefined };
    if (isDay(text)) return { value: text };
    if (/^\d{4}-\d{2}$/.test(text))
      return { fault: `${what}填的是“${text}”，没有写明日。请写年月日，如${example}。` };
    if (/^(?:\d{4}\D)?\d{1,2}\D\d{1,2}\D?$/.test(text) && !/^\d{4}/.test(text))
      return { fault: `${what}填的是“${text}”，没有写明年。请写年月日，如${example}。` };
    if (/^\d{4}\D\d{1,2}\D\d{1,2}日?$/.test(text))
      return { fault: `${what}填的是“${text}”，没有这一天。请核对月和日，如${example}。` };
    return { fault: `${what}填的是“${text}”，不是日期。请写年月日，如${example}。` };
  });

function isDay(text: string): boolean {
  return z.safeParse(z.iso.date(), text).success;
}

/** A month, YYYY-MM where it was understood; may be left out. A day of it will do. */
export const month = (what: string, example: string) =>
  entry<string | undefined>((text) => {
    if (text === "") return { value: undefined };
    const [, found] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(text) ?? [];
    if (found !== undefined) return { value: found };
    return { fault: `${what}填的是“${text}”，不是年月。请写年和月，如${example}；没有期限的不填。` };
  });

/** Digits of a code; several one behind the other. */
export const codes = (what: string, pattern: RegExp, example: string) =>
  entry<readonly string[]>((given) => {
    const list = namesIn(folded(given));
    if (list.length === 0) return { fault: `${what}没有填写。请填写${example}。` };
    const wrong = list.find((code) => !pattern.test(code));
    if (wrong !== undefined) return { fault: `${what}里的“${wrong}”不对。请填写${example}。` };
    return { value: list };
  });

/** A code, or nothing. */
export const code = (what: string, pattern: RegExp, example: string) =>
  entry<string>((given) => {
    const text = folded(given).toUpperCase().replace(/[\s-]/g, "");
    if (text === "" || pattern.test(text)) return { value: text };
    return { fault: `${what}填的是“${given}”，不对。请填写${example}；不清楚的不填。` };
  });

/** One of a list. */
export const oneOf = (what: string, choices: readonly string[], example: string) =>
  entry<string>((text) => {
    const found = choices.find((choice) => folded(choice) === folded(text));
    if (found !== undefined) return { value: found };
    if (text === "") return { fault: `${what}没有填写。请从下拉列表里选${example}。` };
    return { fault: `${what}填的是“${text}”，不在下拉列表里。请选${example}。` };
  });
