import { readFileSync } from "node:fs";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { industrialSoftware } from "../workbench/sample/moreProjects";
import type { SampleProject } from "../workbench/sample/answers";
import { changed, makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

interface Said {
  readonly rule: string;
  readonly message: string;
  readonly projects: readonly { readonly file: string; readonly project: string | null }[];
}

/** What the result says between projects. */
function between(): readonly Said[] {
  const { merge } = JSON.parse(readFileSync(folder.path("结果.json"), "utf8")) as {
    merge: { findings: Said[] };
  };
  return merge.findings;
}

const run = (options = {}) => folder.merge({ city: "长春市", json: folder.path("结果.json"), ...options });

/** Rules and messages of 审核意见 that are about several projects. */
function sharedRows(): [string, string][] {
  const [header, ...rows] = valuesIn(folder.open("汇总.xlsx"), "审核意见").slice(2);
  const at = (title: string): number => header!.indexOf(title);
  return rows
    .map((row): [string, string] => [String(row[at("规则编号")]), String(row[at("问题")])])
    .filter(([rule]) => /^(?:SUM|UNT-06)/.test(rule));
}

const name = (project: SampleProject): string => project.answers["project.name"] as string;

describe("rules across projects run on what is kept", () => {
  it.each([
    ["says the same", {}],
    ["says something else", { "contact.name": "另一人", "finance.profit": [1846.2, 2043.18, 2200] }],
  ])("a copy that %s and is left out raises nothing on the one that stays", async (_, answers) => {
    await folder.form("申报/平台.xlsx", equipmentPlatform);
    await folder.form("申报/平台（副本）.xlsx", changed(equipmentPlatform, answers));
    const said = await run();
    expect(between()).toEqual([]);
    expect(sharedRows()).toEqual([]);
    expect(said).toContain("有两份申报书");
    expect(valuesIn(folder.open("汇总.xlsx"), "统计").find(([first]) => first === "合计")).not.toContain(
      expect.stringContaining("存疑"),
    );
  });

  it("an earlier copy that comes after the later one raises nothing either", async () => {
    await folder.form("申报/平台.xlsx", equipmentPlatform);
    await run();
    const older = changed(equipmentPlatform, {
      "project.filledOn": "2020年5月8日",
      "finance.profit": [1846.2, 2043.18, 2200],
    });
    await folder.form("旧稿.xlsx", older);
    const said = await run({ sources: [folder.path("旧稿.xlsx")] });
    expect(said).toContain("旧稿");
    expect(between()).toEqual([]);
    expect(sharedRows()).toEqual([]);
  });

  it("an older version on another sheet of the file is left out, and the file says so", async () => {
    const older = { ...changed(equipmentPlatform, { "finance.profit": [1, 2, 3] }), sheet: "初稿" };
    await folder.form("申报/平台.xlsx", older, { ...equipmentPlatform, sheet: "申报书" });
    const told = "平台.xlsx › 初稿：是旧稿、作废、往年或重复的表，同一文件里另有一份，未计入申报。";
    expect(await run()).toContain(`请核对：${told}`);
    const { files } = JSON.parse(readFileSync(folder.path("结果.json"), "utf8")) as {
      files: { notes: string[]; projects: object[] }[];
    };
    expect(files.map(({ notes, projects }) => [notes, projects.length])).toEqual([[[told], 1]]);
  });

  it("a row that the bureau has taken off is no fault of the one that stays", async () => {
    const renamed = changed(equipmentPlatform, {
      "project.name": name(equipmentPlatform).replace("运维", "维护"),
      "finance.profit": [1846.2, 2043.18, 2200],
    });
    await folder.form("申报/平台.xlsx", equipmentPlatform);
    await folder.form("申报/平台改名.xlsx", renamed);
    await run();
    expect(between().map(({ rule }) => rule)).toEqual(["SUM-07", "SUM-09"]);
    await folder.deleteRow("汇总表", (row) => row.includes(name(renamed)));
    await run();
    expect(valuesIn(folder.open("汇总.xlsx"), "汇总表").slice(4)).toHaveLength(1);
    expect(between()).toEqual([]);
    expect(sharedRows()).toEqual([]);
  });
});

describe("messages about several projects name the projects and their files", () => {
  it("in the report, in the result and in 审核意见", async () => {
    const contact = { "contact.mobile": "19900000777" };
    await folder.form("申报/平台.xlsx", changed(equipmentPlatform, contact));
    await folder.form("申报/服务化.xlsx", changed(servitization, contact));
    const said = await run();
    const parties =
      `涉及：“${name(servitization)}”（长春雾凇谷功能面料股份有限公司）［服务化.xlsx］；` +
      `“${name(equipmentPlatform)}”（长春云杉岭智能装备有限公司）［平台.xlsx］。`;
    expect(said).toContain(parties);
    expect(between()).toMatchObject([
      {
        rule: "SUM-10",
        message: expect.stringContaining(parties),
        projects: [
          { file: "服务化.xlsx", project: name(servitization) },
          { file: "平台.xlsx", project: name(equipmentPlatform) },
        ],
      },
    ]);
    expect(sharedRows()).toEqual([1, 2].map(() => ["SUM-10", expect.stringContaining(parties)]));
  });

  it("a form without an applicant's name by its file, with its sheet where the file holds several", async () => {
    const nameless = changed(servitization, {
      "project.name": name(equipmentPlatform),
      "applicant.name": "",
    });
    await folder.form("申报/平台.xlsx", equipmentPlatform);
    await folder.form("申报/两个.xlsx", nameless, industrialSoftware);
    await run();
    expect(between().map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /：长春云杉岭智能装备有限公司、未填单位名称（两个\.xlsx）。涉及：.*（未填单位名称）［两个\.xlsx］/,
      ),
    ]);
  });

  it("a known project of an earlier merge too", async () => {
    await folder.form("申报/平台.xlsx", equipmentPlatform);
    await run();
    await folder.form("补报.xlsx", changed(servitization, { "contact.mobile": "19900000102" }));
    const said = await run({ sources: [folder.path("补报.xlsx")] });
    expect(said).toMatch(/填了同一手机号.*［补报\.xlsx］；.*［平台\.xlsx］/);
  });

  it("alike ones are one finding of all projects; 审核意见 keeps a row for each enterprise to explain", async () => {
    const regions = ["吉林市船营区", "松原市", "白城市"];
    for (const [index, region] of regions.entries()) {
      const project = [equipmentPlatform, servitization, industrialSoftware][index]!;
      await folder.form(`申报/${index}.xlsx`, changed(project, { "applicant.region": region }));
    }
    const said = await run();
    const [finding, ...more] = between();
    expect(more).toEqual([]);
    expect(finding!.message).toBe(
      "3 个项目的所在地区（吉林市船营区、松原市、白城市）不属于推荐单位长春市工信局的管辖范围。" +
        `涉及：“${name(equipmentPlatform)}”（长春云杉岭智能装备有限公司，吉林市船营区）［0.xlsx］；` +
        `“${name(servitization)}”（长春雾凇谷功能面料股份有限公司，松原市）［1.xlsx］；` +
        `“${name(industrialSoftware)}”（长春鹤影工业软件有限公司，白城市）［2.xlsx］。`,
    );
    expect(said.split("\n").filter((line) => line.includes("所在地区"))).toHaveLength(1);
    expect(
      sharedRows()
        .map(([, message]) => message)
        .sort(),
    ).toEqual(regions.map((region) => `所在地区“${region}”不属于推荐单位长春市工信局的管辖范围。`).sort());
  });
});
