import { strFromU8, unzipSync } from "fflate";
import { writeDocument } from "../../../src/files/node";
import { readFile } from "../../../src/files/readFile";
import { everyDocument, samples } from "./everyDocument";
import { faultsOf } from "./wordOrder";

const partsOf = async (plan: Parameters<typeof writeDocument>[0]) => {
  const parts = unzipSync(await writeDocument(plan));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

describe.each(Object.keys(samples))("every document of an application: %s", (sample) => {
  const all = everyDocument(samples[sample]!);

  it("follows the order of Word's schema, part by part, and can be read", async () => {
    const faults: string[] = [];
    for (const [name, plan] of all) {
      const bytes = await writeDocument(plan);
      for (const [part, content] of Object.entries(unzipSync(bytes)))
        if (/^word\/\w+\.xml$/.test(part))
          for (const fault of faultsOf(strFromU8(content))) faults.push(`${name} ${part}: ${fault}`);
      if (!readFile("文档.docx", bytes).ok) faults.push(`${name} cannot be read`);
    }
    expect(faults).toEqual([]);
    // 申报书 twice (in the package too), 建设方案, 承诺书, 证明 twice, 核对表, 附件4-5, 公示名单, 两份对照表
    expect(all.length).toBeGreaterThanOrEqual(10);
  });

  it("is A4, in the fonts and sizes of official papers", async () => {
    for (const [, plan] of all) {
      const parts = await partsOf(plan);
      const document = parts.get("word/document.xml")!;
      const [width, height] = plan.landscape ? [16838, 11906] : [11906, 16838];
      expect(document).toContain(`<w:pgSz w:w="${width}" w:h="${height}"`);
      const styles = parts.get("word/styles.xml")!;
      const used = new Set([...document.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, id]) => id!));
      for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
      expect(looksIn(styles)).toEqual(looks);
      const told = '<w:rPr><w:rFonts w:hint="eastAsia"/>';
      expect(document.replaceAll(told, "")).not.toMatch(/<w:(?:rFonts|sz) /); // looks come from styles alone
      // Word draws quotation marks in the Latin font, half as wide, where it is not told
      for (const [run] of document.matchAll(/<w:r>.*?<\/w:r>/gs))
        if (/[“”‘’…—·]/.test(run)) expect(run).toContain(told);
    }
  });
});

/** Font and half points of each style: 三号 is 32, 小四 24, 五号 21, 小五 18, 二号 44. */
const looks = {
  Normal: "仿宋 32",
  heading1: "黑体 32",
  heading2: "楷体 32",
  title: "方正小标宋简体 44",
  cell: "仿宋 24",
  label: "仿宋 24",
  note: "仿宋 21",
  fine: "仿宋 18",
  fineLabel: "仿宋 18",
};

function looksIn(styles: string): Record<string, string> {
  const all = [...styles.matchAll(/<w:style .*?w:styleId="(\w+)".*?<\/w:style>/g)];
  return Object.fromEntries(
    all.map(([xml, id]) => [
      id!,
      `${/w:eastAsia="([^"]+)"/.exec(xml)![1]!} ${/<w:sz w:val="(\d+)"/.exec(xml)![1]!}`,
    ]),
  );
}

test("the check itself finds what is out of order, unknown, twice or not closed", () => {
  const cell = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";
  expect(faultsOf(`<w:body>${cell}</w:body>`)).toEqual([]);
  for (const [xml, fault] of [
    ["<w:p><w:r/><w:pPr/></w:p>", "too late"],
    ['<w:pPr><w:jc w:val="x"/><w:jc w:val="x"/></w:pPr>', "twice"],
    ["<w:p><w:foo/></w:p>", "no w:foo"],
    ["<w:tc><w:tcPr/></w:tc>", "does not end with a paragraph"],
    ["<w:p><w:r>", "does not end"],
    ["<w:p><w:r><w:t>a & b</w:t></w:r></w:p>", "text"],
    ["<w:p>甲</w:p>", "text in w:p"],
  ] as const)
    expect([xml, faultsOf(xml).join()]).toEqual([xml, expect.stringContaining(fault)]);
});
