import { residentIdCheck } from "../../../src/text/person/checkCharacters";
import fc from "../../setup/properties";

const two = (number: number): string => String(number).padStart(2, "0");

/** Made-up identity numbers with a region of Jilin and neighbours, a real day and the right check character. */
export const identityNumbers = fc
  .record({
    region: fc.constantFrom("220102", "220104", "220202", "220402", "222401", "110101", "410122", "510104"),
    born: fc.date({
      min: new Date(Date.UTC(1940, 0, 1)),
      max: new Date(Date.UTC(2004, 11, 31)),
      noInvalidDate: true,
    }),
    order: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ region, born, order }) => {
    const day = `${born.getUTCFullYear()}${two(born.getUTCMonth() + 1)}${two(born.getUTCDate())}`;
    const body = `${region}${day}${String(order).padStart(3, "0")}`;
    return body + residentIdCheck(body);
  });

const grouped = (number: string, gap: string): string =>
  `${number.slice(0, 6)}${gap}${number.slice(6, 14)}${gap}${number.slice(14)}`;
const fullWidth = (number: string): string =>
  number.replace(/[0-9A-Z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** How people write the number of a person, by the name of the spelling. */
export const spellings: Readonly<Record<string, (number: string) => string>> = {
  plain: (number) => number,
  spaces: (number) => grouped(number, " "),
  everySpace: (number) => [...number].join(" "),
  dashes: (number) => grouped(number, "-"),
  dots: (number) => grouped(number, "."),
  noBreakSpace: (number) => grouped(number, "\u00a0"),
  zeroWidth: (number) => grouped(number, "\u200b"),
  lineBreak: (number) => `${number.slice(0, 10)}\n${number.slice(10)}`,
  fullWidth,
  smallX: (number) => number.toLowerCase(),
  letterBefore: (number) => `A${number}`,
  letterBehind: (number) => `${number}b`,
  digitBefore: (number) => `7${number}`,
  digitBehind: (number) => `${number}7`,
  glued: (number) => number + number,
  // only those born before 2000 have one
  fifteenDigits: (number) => (number.startsWith("20", 6) ? number : number.slice(0, 6) + number.slice(8, 17)),
  oneShort: (number) => number.slice(0, 17),
  oneLong: (number) => `${number.slice(0, 9)}${number[9]}${number.slice(9)}`,
  star: (number) => `${number.slice(0, 17)}*`,
  wrongCheck: (number) => number.slice(0, 17) + (number[17] === "5" ? "6" : "5"),
  groupsOfFour: (number) => number.replace(/(.{4})(?=.)/g, "$1 "),
  thousands: (number) => number.slice(0, 17).replace(/\B(?=(\d{3})+$)/g, ","),
  chinese: (number) => number.replace(/\d/g, (digit) => "〇一二三四五六七八九"[Number(digit)]!),
  brackets: (number) => `${number.slice(0, 6)}（${number.slice(6, 14)}）${number.slice(14)}`,
};

/** Where a number stands in a text. */
export const around = fc.constantFrom<(number: string) => string>(
  (number) => number,
  (number) => `项目名称${number}`,
  (number) => `${number}号`,
  (number) => `（身份证：${number}）`,
  (number) => `责任人张三${number}，电话 13900000000`,
  (number) => `甲${number}乙`,
  (number) => `${number}@example.com`,
);

/** What is left of a text when everything but digits of any kind is taken out of it. */
export function bareDigits(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[〇一二三四五六七八九]/g, (char) => String("〇一二三四五六七八九".indexOf(char)))
    .replace(/[^0-9]/g, "");
}

/** One text is asked for each of a hundred numbers: the last one's digits are kept. */
let last = { text: "", digits: "" };

function digitsOf(text: string): string {
  if (text !== last.text) last = { text, digits: bareDigits(text) };
  return last.digits;
}

/** Whether a text still tells who somebody is: the day of birth and the order stand in it. */
export function tells(text: string, number: string): boolean {
  const digits = digitsOf(text);
  return [number.slice(6, 17), number.slice(8, 17), number.slice(0, 14)].some((part) =>
    digits.includes(part),
  );
}
