import { readFileSync } from "node:fs";
import { join } from "node:path";
import { edition2020 } from "../../../src/form/edition2020";
import { wordingTable } from "../../../src/report/wording";
import { basisText } from "../../../src/report/wording/basis";

/** What stands in quotation marks on a slip that a bureau seals is the guide's own words. */
const bare = (text: string) => text.replace(/\s/g, "");
const guide = bare(readFileSync(join(__dirname, "../../fixtures/guide2020.txt"), "utf8"));

test("every quoted clause is a substring of the guide", () => {
  const quoted = Object.entries(edition2020.clauses).filter(([, { kind }]) => kind === "quoted");
  expect(quoted.length).toBeGreaterThan(35);
  expect(quoted.filter(([, { text }]) => !guide.includes(bare(text))).map(([id]) => id)).toEqual([]);
});

test("every part of a clause that a wording quotes is a substring of the guide", () => {
  const filled = (text: string) => text.replace("{lastYear}", "2019").replace("{formYear}", "2020");
  const quotes = Object.entries(edition2020.quotes);
  expect(quotes.filter(([key]) => !(key in wordingTable))).toEqual([]);
  expect(quotes.length).toBeGreaterThan(50);
  expect(quotes.filter(([, quote]) => !guide.includes(bare(filled(quote)))).map(([key]) => key)).toEqual([]);
});

test("standards are referred to and not quoted; a bound of the program's own is called that", () => {
  const { clauses } = edition2020;
  expect(basisText(clauses.gb11714)).toBe("参照 GB 11714-1997，由程序核算");
  expect(basisText(clauses["form.cover"])).toBe("附件4-1 封面（表中栏目）");
  expect(basisText(clauses["guide.2.9"])).toMatch(/^申报指南 二（九）“企业近三年来.*”$/);
  expect(basisText(clauses["form.finance"], undefined, "FIN-16", "tiny")).toMatch(
    /；判断界限为本程序的经验值$/,
  );
  expect(basisText(clauses["guide.2.1"], "非亏损企业", "FIN-13", "loss")).toBe(
    "申报指南 二（一）“非亏损企业”",
  );
});
