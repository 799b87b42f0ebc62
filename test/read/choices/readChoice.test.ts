import { currentEdition as edition } from "../../../src/form";
import { readChoice } from "../../../src/read/choices/readChoice";
import type { Raw } from "../../../src/read/values/outcome";

const text = (value: string, symbolFont?: string): Raw => ({
  kind: "text",
  value,
  text: value,
  ...(symbolFont ? { symbolFont } : {}),
});
const fieldOf = (id: string) => edition.fields.find((field) => field.id === id)!;
const readRows = (id: string, rows: Raw[][]) => readChoice(fieldOf(id), rows);
const read = (id: string, value: string, font?: string) => readRows(id, [[text(value, font)]]);
const notesOf = (id: string, value: string) => read(id, value).notes.map((note) => [note.field, note.text]);

describe("ticked boxes", () => {
  test.each(["☑", "■", "√", "□√", "☒", "✓", "✔", "●", "[x]", "（√）", "【√】", "þ", "R"])(
    "%s before the words",
    (tick) => {
      const { outcome } = read("project.category", `□公共服务项目\n${tick}制造业服务化项目\n□工业软件项目`);
      expect(outcome).toMatchObject({ state: "value", value: "servitization" });
    },
  );

  test.each(["√", "☑", " √", "（√）", "[x]"])("%s behind the words", (tick) => {
    const { outcome } = read("project.category", `公共服务项目\n制造业服务化项目${tick}\n工业软件项目`);
    expect(outcome.value).toBe("servitization");
  });

  test("letters of symbol fonts", () => {
    expect(read("project.category", "£公共服务项目\nR制造业服务化项目", "Wingdings 2").outcome.value).toBe(
      "servitization",
    );
    expect(read("project.category", "¨公共服务项目\nþ制造业服务化项目", "Wingdings").outcome.value).toBe(
      "servitization",
    );
  });

  test.each([
    ["□研发设计协同□定制化服务 ☑供应链管理□网络化协同制造", ["supplyChain"]],
    ["研发设计协同√ 定制化服务 供应链管理√", ["designCollaboration", "supplyChain"]],
    ["√研发设计协同 定制化服务 √供应链管理", ["designCollaboration", "supplyChain"]],
    ["□研发设计协同 √ □定制化服务 □供应链管理√", ["designCollaboration", "supplyChain"]],
    ["研发设计协同（√） 定制化服务（ ） 供应链管理（√）", ["designCollaboration", "supplyChain"]],
  ])("several in a line: %s", (line, value) => {
    expect(read("project.serviceTypes", line).outcome).toMatchObject({ state: "value", value });
  });

  test("a tick between two options that may belong to either is not guessed", () => {
    expect(read("project.serviceTypes", "□研发设计协同□定制化服务√□供应链管理").outcome).toEqual({
      state: "unread",
      value: null,
      notes: [{ kind: "notAChoice" }],
    });
  });

  test("nothing ticked is blank", () => {
    for (const raw of ["□是\n□否", "是 否", "○是 ○否", ""]) {
      expect(read("capability.fullCloudArchitecture", raw).outcome.state).toBe("blank");
    }
  });

  test.each([
    ["☑是\n□否", true],
    ["是√ 否□", true],
    ["是□ 否☑", false],
    ["□是 √否", false],
    ["否", false],
    ["是，已建成", true],
    ["不具备", false],
  ])("yes or no: %s", (raw, value) => {
    expect(read("capability.fullCloudArchitecture", raw).outcome).toMatchObject({ state: "value", value });
  });

  test("both yes and no is a contradiction", () => {
    expect(read("capability.fullCloudArchitecture", "☑是☑否").outcome.notes).toEqual([
      { kind: "severalChosen", chosen: ["yes", "no"] },
    ]);
  });

  test("one category only", () => {
    expect(read("project.category", "☑公共服务项目\n☑工业软件项目").outcome).toEqual({
      state: "unread",
      value: null,
      notes: [{ kind: "severalChosen", chosen: ["publicService", "industrialSoftware"] }],
    });
  });

  test("where several are allowed, one is a value and two are a list", () => {
    expect(read("capability.dataStorage", "√自主研发的数据存储与管理系统").outcome.value).toBe("inHouse");
    expect(
      read("capability.dataStorage", "☑第三方数据存储与管理系统\n☑自主研发的数据存储与管理系统").outcome
        .value,
    ).toEqual(["thirdParty", "inHouse"]);
  });
});

describe("the chosen words alone", () => {
  test.each([
    ["situation.autonomyLevels", "芯片级、数据库级", ["chip", "database"]],
    ["project.serviceTypes", "研发设计协同；设备管理服务", ["designCollaboration", "equipmentManagement"]],
    ["capability.deploymentModel", "私有云", "private"],
    ["project.category", "制造业服务化", "servitization"],
  ])("%s: %s", (id, raw, value) => {
    expect(read(id, raw).outcome).toMatchObject({ state: "value", value });
  });

  test("words that are no option are not taken", () => {
    expect(read("situation.autonomyLevels", "采用国产数据库").outcome).toMatchObject({ state: "unread" });
  });
});

describe("options in cells of their own", () => {
  test("a tick in the cell before or behind", () => {
    const before = [[text("公共服务项目")], [text("√"), text("制造业服务化项目")], [text("工业软件项目")]];
    const behind = [[text("公共服务项目")], [text("制造业服务化项目"), text("√")], [text("工业软件项目")]];
    for (const rows of [before, behind]) {
      expect(readRows("project.category", rows).outcome.value).toBe("servitization");
    }
  });

  test("boxes in cells between options of one row", () => {
    const row = [text("□"), text("是"), text("√"), text("否")];
    expect(readRows("capability.fullCloudArchitecture", [row]).outcome.value).toBe(false);
  });

  test("linked check boxes", () => {
    const linked = (value: boolean): Raw => ({ kind: "boolean", value, text: value ? "TRUE" : "FALSE" });
    const rows = [
      [text("公共服务项目"), linked(false)],
      [text("工业软件项目"), linked(true)],
    ];
    expect(readRows("project.category", rows).outcome.value).toBe("industrialSoftware");
  });
});

describe("text noted behind an option", () => {
  test.each([
    [
      "☑行业级工业互联网平台项目，面向行业：汽车零部件____\n□企业级工业互联网平台项目，企业所属行业：",
      "汽车零部件",
    ],
    ["行业级工业互联网平台项目（汽车零部件、工业软件）", "汽车零部件、工业软件"],
  ])("%s", (raw, note) => {
    const result = read("project.category", raw);
    expect(result.outcome.value).toBe("industryPlatform");
    expect(result.notes).toMatchObject([{ field: "project.industry", text: note, ticked: true }]);
  });

  test.each([
    [
      "☑公有云（服务商名称：华为云（贵州）有限公司）\n□混合云（公有云服务商名称：      ）",
      "华为云（贵州）有限公司",
    ],
    ["☑公有云   华为云     (服务商名称）\n□混合云              (公有云服务商名称)", "华为云"],
    ["公有云-华为云", "华为云"],
  ])("%s", (raw, note) => {
    expect(notesOf("capability.deploymentModel", raw)).toEqual([["capability.cloudProvider", note]]);
  });

  test.each([
    "☑集成第三方解决方案（请注明厂商）东土科技",
    "☑集成第三方解决方案（请注明厂商：东土科技）",
    "集成第三方解决方案（东土科技）",
  ])("%s", (raw) => {
    expect(notesOf("capability.thirdPartyCollection", raw)).toEqual([
      ["capability.collectionVendor", "东土科技"],
    ]);
  });

  test("the print alone is no note", () => {
    expect(notesOf("capability.deploymentModel", "□私有云\n□公有云（服务商名称：      ）")).toEqual([]);
    expect(notesOf("project.serviceTypes", "☑其他（请注明）")).toEqual([]);
  });
});

describe("choices as they are also made", () => {
  test.each([
    [
      "☑ 1.行业级工业互联网平台项目，面向行业：医药 □ 2.企业级工业互联网平台项目，企业所属行业： □ 3.工业软件项目",
      "industryPlatform",
    ],
    ["①行业级工业互联网平台项目 √②企业级工业互联网平台项目 ③工业软件项目", "enterprisePlatform"],
    ["B.企业级工业互联网平台项目", "enterprisePlatform"],
    ["（）工业软件项目 （R）公共服务项目", "publicService"],
    ["V工业软件项目\n□公共服务项目", "industrialSoftware"],
    ["⊠工业软件项目 □公共服务项目", "industrialSoftware"],
    ["◎工业软件项目 ○公共服务项目", "industrialSoftware"],
    ["☑️工业软件项目 ◻️公共服务项目", "industrialSoftware"],
    ["“工业软件项目”", "industrialSoftware"],
    ["选择：工业软件项目", "industrialSoftware"],
    ["工业软件项目：是\n公共服务项目：否", "industrialSoftware"],
  ])("%s", (raw, value) => {
    expect(read("project.category", raw).outcome).toMatchObject({ state: "value", value });
  });

  test("the note behind a numbered option is without the next one's number", () => {
    expect(
      notesOf(
        "project.category",
        "☑ 1.行业级工业互联网平台项目，面向行业：医药 □ 2.企业级工业互联网平台项目，企业所属行业：",
      ),
    ).toEqual([["project.industry", "医药"]]);
    expect(notesOf("project.category", "√企业级工业互联网平台项目 所属行业汽车零部件")).toEqual([
      ["project.industry", "汽车零部件"],
    ]);
  });

  test.each([
    ["研发设计协同及定制化服务", ["designCollaboration", "customization"]],
    ["设备管理服务（远程运维）", ["equipmentManagement"]],
    ["研发设计协同(是) 定制化服务(否)", ["designCollaboration"]],
  ])("%s", (raw, value) => {
    expect(read("project.serviceTypes", raw).outcome).toMatchObject({ state: "value", value });
  });

  test("yes or no in a cell behind each option", () => {
    const rows = [
      [text("研发设计协同"), text("是")],
      [text("定制化服务"), text("否")],
    ];
    expect(readRows("project.serviceTypes", rows).outcome.value).toEqual(["designCollaboration"]);
  });

  test("a ticked box before words that are no option is not left out in silence", () => {
    expect(read("project.serviceTypes", "☑产品全生命周期管理 ☑系统解决方案").outcome).toEqual({
      state: "unread",
      value: null,
      notes: [{ kind: "notAChoice" }],
    });
  });

  test("words that are no option beside one that is: neither blank nor guessed", () => {
    expect(read("project.serviceTypes", "产品全生命周期管理、系统解决方案").outcome).toEqual({
      state: "unread",
      value: null,
      notes: [{ kind: "notAChoice" }],
    });
  });

  test.each([
    ["√", true],
    ["×", false],
    ["不是", false],
    ["具有完整的云计算架构", true],
    ["不具有完整的云计算架构", false],
  ])("%s says yes or no", (raw, value) => {
    expect(read("capability.fullCloudArchitecture", raw).outcome).toMatchObject({ state: "value", value });
  });

  test.each([
    ["是", true],
    ["否", false],
    ["☑是 □否", true],
  ])("%s where the form prints one box only", (raw, value) => {
    expect(read("capability.thirdPartyCollection", raw).outcome).toMatchObject({ state: "value", value });
  });
});

describe("print that says how to tick is no tick", () => {
  test.each([
    "（请在对应□内打“√”）",
    "（请在□内打√，限选一项）",
    "注：选中的打√，未选的不填",
    "（在相应选项前打“√”）",
  ])("%s", (legend) => {
    const ticked = "□公有云（服务商名称：）\n☑私有云\n□混合云（公有云服务商名称：）";
    for (const value of [`${legend}\n${ticked}`, `${ticked}\n${legend}`])
      expect(read("capability.deploymentModel", value).outcome).toMatchObject({
        state: "value",
        value: "private",
      });
    const noted = `☑公有云（服务商名称：华为云）\n□私有云\n□混合云（公有云服务商名称：）\n${legend}`;
    expect(notesOf("capability.deploymentModel", noted)).toEqual([["capability.cloudProvider", "华为云"]]);
    const behind = `□私有云\n□混合云（公有云服务商名称：）\n☑公有云（服务商名称：华为云）\n${legend}`;
    expect(notesOf("capability.deploymentModel", behind)).toEqual([["capability.cloudProvider", "华为云"]]);
  });

  test("crosses beside it stay ticks", () => {
    const { outcome } = read("project.category", "（请打√）\n[ ]公共服务项目\n[x]制造业服务化项目");
    expect(outcome.value).toBe("servitization");
  });
});

describe("choices on a line to write on", () => {
  test.each(["__供应链管理、设备管理服务__", "＿＿供应链管理、设备管理服务＿＿＿"])("%s", (value) => {
    expect(read("project.serviceTypes", value).outcome.value).toEqual(["supplyChain", "equipmentManagement"]);
  });
});
