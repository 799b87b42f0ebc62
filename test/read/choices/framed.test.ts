import { currentEdition as edition } from "../../../src/form";
import { readChoice } from "../../../src/read/choices/readChoice";

const read = (id: string, value: string) =>
  readChoice(
    edition.fields.find((field) => field.id === id)!,
    [[{ kind: "text", value, text: value }]],
  );

test.each([
  ["situation.autonomyLevels", "【芯片级】 服务器级 【数据库级】 平台级", ["chip", "database"]],
  ["situation.autonomyLevels", "[芯片级]、服务器级、数据库级、平台级", ["chip"]],
  ["capability.deploymentModel", "【私有云】\n公有云\n混合云", "private"],
  ["project.category", "公共服务项目 【工业软件项目】 制造业服务化项目", "industrialSoftware"],
  [
    "project.category",
    "【行业级工业互联网平台项目，面向行业：汽车制造业】 公共服务项目 工业软件项目",
    "industryPlatform",
  ],
  ["project.category", "□公共服务项目 ☑【工业软件项目】", "industrialSoftware"],
])("framed among those that are printed: %s %s", (id, value, chosen) => {
  expect(read(id, value).outcome).toMatchObject({ state: "value", value: chosen });
});

test("what is all framed is the print", () => {
  const all = "【芯片级】【服务器级】【数据库级】【平台级】";
  expect(read("situation.autonomyLevels", all).outcome.state).not.toBe("value");
});
