import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { industrialSoftware } from "../workbench/sample/moreProjects";
import type { SampleProject } from "../workbench/sample/answers";
import { jilin, provinceIn } from "./provinceIn";
import { changed, makeFolder, type Folder } from "./runIn";

let folder: Folder;
let at: ReturnType<typeof provinceIn>;
beforeEach(() => {
  folder = makeFolder();
  at = provinceIn(folder);
});
afterEach(() => folder.remove());
const name = (project: SampleProject): string => project.answers["project.name"] as string;

describe("a second merge of the province", () => {
  it("keeps corrected cells, a deleted row, added columns, 核实结果 and notes", async () => {
    const shared = { "contact.mobile": "19900000777" };
    const files = [
      await at.city(
        "长春.xlsx",
        "长春市",
        changed(equipmentPlatform, shared),
        servitization,
        industrialSoftware,
      ),
      await at.city("吉林.xlsx", "吉林市", changed(jilin, shared)),
    ];
    await at.province(...files);
    expect(at.listed()).toHaveLength(4);
    const contact = at.cellOf("省级汇总表", "联系人", name(servitization));
    const gone = at.cellOf("省级汇总表", "项目名称", name(industrialSoftware));
    await at.byHand("省级汇总表", [
      { row: contact.row, col: contact.col, value: "省厅更正" },
      { row: 1, col: 8, value: "评审意见" },
      { row: contact.row, col: 8, value: "建议支持" },
    ]);
    await at.byHand("省级汇总表", [], [gone.row]);
    const verdict = at.cellOf("疑点核实", "核实结果", "同一手机号");
    await at.byHand("疑点核实", [
      { row: verdict.row, col: verdict.col, value: "同一代办机构，已核实" },
      { row: 2, col: 8, value: "经办人" },
      { row: verdict.row, col: 8, value: "王处" },
    ]);
    const note = at.cellOf("报送情况", "省厅备注", "长春市工信局");
    await at.byHand("报送情况", [{ row: note.row, col: note.col, value: "已电话催报附件" }]);

    const said = await at.province(...files);
    const now = at.cellOf("省级汇总表", "联系人", name(servitization));
    expect(now.value).toBe("省厅更正");
    expect(at.cellOf("省级汇总表", "评审意见", name(servitization)).value).toBe("建议支持");
    expect(at.listed().join()).not.toContain(name(industrialSoftware));
    expect(said).toContain("省级汇总表中的这一行已被删除");
    expect(at.cellOf("疑点核实", "核实结果", "同一手机号").value).toBe("同一代办机构，已核实");
    expect(at.cellOf("疑点核实", "经办人", "同一手机号").value).toBe("王处");
    expect(at.cellOf("疑点核实", "状态", "同一手机号").value).toBe("已核实");
    expect(at.cellOf("报送情况", "省厅备注", "长春市工信局").value).toBe("已电话催报附件");
    expect(at.total()).toEqual([3, 2860 + 960 + 500]);
    expect(at.cellOf("省级台账", "状态", name(industrialSoftware)).value).toBe("未列入汇总表");

    const before = folder.open("省.xlsx").sheets;
    await at.province(...files);
    expect(folder.open("省.xlsx").sheets).toEqual(before);
  });

  it("a verdict on a doubt that no longer shows stays to be read", async () => {
    const shared = { "contact.mobile": "19900000777" };
    const changchun = await at.city("长春.xlsx", "长春市", changed(equipmentPlatform, shared));
    await at.province(changchun, await at.city("吉林.xlsx", "吉林市", changed(jilin, shared)));
    const verdict = at.cellOf("疑点核实", "核实结果", "同一手机号");
    await at.byHand("疑点核实", [{ row: verdict.row, col: verdict.col, value: "请吉林市更正" }]);
    await at.province(await at.city("吉林.xlsx", "吉林市", jilin));
    expect(at.cellOf("疑点核实", "核实结果", "同一手机号").value).toBe("请吉林市更正");
    expect(at.cellOf("疑点核实", "状态", "同一手机号").value).toBe("不再出现");
  });
});

describe("one city sends again", () => {
  it("what the others sent stays, and the changes of that one come in", async () => {
    await at.province(
      await at.city("长春.xlsx", "长春市", equipmentPlatform, servitization),
      await at.city("吉林.xlsx", "吉林市", jilin),
    );
    const said = await at.province(
      await at.city("吉林（新）.xlsx", "吉林市", changed(jilin, { "contact.name": "新联系人" }), {
        ...industrialSoftware,
        answers: { ...industrialSoftware.answers, "applicant.region": "吉林市昌邑区" },
      }),
    );
    expect(at.listed()).toEqual([
      `长春市工信局 ${name(equipmentPlatform)}`,
      `长春市工信局 ${name(servitization)}`,
      `吉林市工信局 ${name(jilin)}`,
      `吉林市工信局 ${name(industrialSoftware)}`,
    ]);
    expect(at.cellOf("省级汇总表", "联系人", name(jilin)).value).toBe("新联系人");
    expect(at.total()).toEqual([4, 2860 + 960 + 500 + 680]);
    expect(said).toContain("与上次相比（上次 3 个项目）：新增 1 个，有变化 1 个，没有变化 2 个。");
    expect(said).toContain("沿用上次 1 个");
    expect(at.cellOf("报送情况", "状态", "长春市工信局").value).toBe("沿用上次");
    expect(at.cellOf("报送情况", "文件", "长春市工信局").value).toBe("长春.xlsx");
    expect(at.cellOf("报送情况", "文件", "吉林市工信局").value).toBe("吉林（新）.xlsx");
  });

  it("a project that the new table no longer has stays until the province takes it out", async () => {
    await at.province(await at.city("长春.xlsx", "长春市", equipmentPlatform, servitization));
    const said = await at.province(await at.city("长春二.xlsx", "长春市", equipmentPlatform));
    expect(said).toContain(`列入：长春市工信局“${name(servitization)}”`);
    expect(said).toContain(
      "该单位的新表中已没有这个项目，这一行照旧保留并计入合计；确已撤回的，请在省级汇总表中删去这一行",
    );
    expect(at.listed()).toHaveLength(2);
    await at.byHand("省级汇总表", [], [at.cellOf("省级汇总表", "项目名称", name(servitization)).row]);
    await at.province(folder.path("长春二.xlsx"));
    expect(at.listed()).toEqual([`长春市工信局 ${name(equipmentPlatform)}`]);
  });

  it("does not write over a workbook that is none of the province's", async () => {
    const file = await at.city("长春.xlsx", "长春市", equipmentPlatform);
    const other = await at.city("吉林.xlsx", "吉林市", jilin);
    const said = await folder.merge({ sources: [file], out: other, province: true });
    expect(said).toContain("里面没有省级汇总表。为免覆盖它，没有汇总");
  });

  it("an .xlsm is made as what its name says", async () => {
    const file = await at.city("长春.xlsx", "长春市", equipmentPlatform);
    await folder.merge({ sources: [file], out: folder.path("省.xlsm"), province: true });
    const parts = unzipSync(new Uint8Array(readFileSync(folder.path("省.xlsm"))));
    expect(strFromU8(parts["[Content_Types].xml"]!)).toContain(
      '/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"',
    );
  });

  it("opens a zip like a folder, and says which of its files is none", async () => {
    const inner = new Uint8Array(readFileSync(await at.city("长春.xlsx", "长春市", equipmentPlatform)));
    writeFileSync(folder.path("各市.zip"), zipSync({ "长春.xlsx": inner, "说明.txt": new Uint8Array([65]) }));
    const said = await at.province(folder.path("各市.zip"));
    expect(said).toContain("“各市.zip/说明.txt”");
    expect(at.listed()).toEqual([`长春市工信局 ${name(equipmentPlatform)}`]);
    expect(at.cellOf("报送情况", "文件", "长春市工信局").value).toBe("各市.zip/长春.xlsx");
  });
});
