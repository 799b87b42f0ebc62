import { currentEdition as edition } from "../../../src/form";
import { readChoice } from "../../../src/read/choices/readChoice";

const read = (id: string, value: string) =>
  readChoice(
    edition.fields.find((field) => field.id === id)!,
    [[{ kind: "text", value, text: value }]],
  );
const notesOf = (id: string, value: string) => read(id, value).notes.map((note) => [note.field, note.text]);

describe("an option between other words", () => {
  test.each([
    ["project.category", "轨道交通装备行业级工业互联网平台项目", "industryPlatform"],
    ["project.category", "（二）企业级工业互联网平台项目", "enterprisePlatform"],
    ["project.category", "属于制造业服务化项目", "servitization"],
    ["project.serviceTypes", "研发设计协同服务，供应链管理服务", ["designCollaboration", "supplyChain"]],
    ["capability.deploymentModel", "采用混合云部署方式", "hybrid"],
    ["situation.autonomyLevels", "达到平台级", ["platform"]],
    ["project.category", "工业互联网平台（企业级）", "enterprisePlatform"],
    ["project.category", "平台建设-行业级", "industryPlatform"],
    ["project.category", "研发机构", "newTypeRdInstitution"],
    ["project.category", "两化融合示范", "ioiiDemonstration"],
    ["project.category", "服务化", "servitization"],
    ["project.category", "用平台", "platformAdoption"],
  ])("%s: %s", (id, said, value) => {
    expect(read(id, said).outcome).toMatchObject({ state: "value", value });
  });

  test.each([
    ["project.category", "非工业软件项目"],
    ["project.category", "工业互联网平台"],
    ["project.category", "智能制造（企业级）"],
    ["project.category", "服务平台（企业级）"],
    ["project.category", "行业级、企业级"],
    ["project.category", "企业级工业互联网平台项目或工业软件项目"],
    ["project.serviceTypes", "研发设计协同、个性化定制"],
    ["situation.autonomyLevels", "采用国产数据库"],
  ])("is not taken from %s: %s", (id, said) => {
    expect(read(id, said).outcome.state).toBe("unread");
  });

  test("words that go on with it note nothing", () => {
    expect(notesOf("capability.deploymentModel", "混合云模式")).toEqual([]);
    expect(notesOf("capability.deploymentModel", "公有云和私有云")).toEqual([]);
    expect(notesOf("capability.deploymentModel", "混合云（某某云）")).toEqual([
      ["capability.cloudProvider", "某某云"],
    ]);
    expect(read("capability.fullCloudArchitecture", "尚不具备").outcome.value).toBe(false);
  });
});
