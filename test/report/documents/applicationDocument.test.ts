import { unzipSync, strFromU8 } from "fflate";
import { writeDocument } from "../../../src/files/node";
import { readFile } from "../../../src/files/readFile";
import { edition2020 as edition } from "../../../src/form/edition2020";
import { printedFormOf } from "../../../src/form/printed";
import type { Application, FieldValue } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { applicationDocument } from "../../../src/report/documents/application/applicationDocument";
import { cleanText } from "../../../src/text/cleanText";
import { applicationWith, blank, type Givens } from "../../check/applicationWith";
import { soundValues } from "../../check/soundValues";
import { sameValue } from "../../read/layouts/compare";

const form = printedFormOf(edition);
const bytesOf = (givens: Givens) =>
  writeDocument(applicationDocument(applicationWith(givens), edition, form));

async function readBack(givens: Givens): Promise<Application> {
  const read = readFile("申报书.docx", await bytesOf(givens));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { status, applications } = readWorkbook(read.workbook, edition);
  expect([status, applications.length]).toEqual(["read", 1]);
  return applications[0]!;
}

/** Fields that come back otherwise than they went out. */
async function differences(givens: Readonly<Record<string, FieldValue>>): Promise<string[]> {
  const values = { ...soundValues, ...givens };
  const { readings } = await readBack(givens);
  return Object.entries(values).flatMap(([id, want]) => {
    const found = readings[id]?.[0]?.value ?? null;
    // one box ticked where several may be is read as the choice itself
    const wanted = Array.isArray(want) && want.length === 1 && typeof found === "string" ? want[0]! : want;
    return sameValue(wanted, found) ? [] : [`${id}: ${JSON.stringify(want)} → ${JSON.stringify(found)}`];
  });
}

const categories = edition.fields.find(({ id }) => id === "project.category")!.choices!.map(({ id }) => id);

test.each(categories)("an application of the category %s is read back equal", async (category) => {
  expect(await differences({ "project.category": category })).toEqual([]);
});

test("a long name takes its further lines from the cover's free room, so that the issuers stay on it", () => {
  const roomOf = (name: string): number => {
    const { blocks } = applicationDocument(applicationWith({ "project.name": name }), edition, form);
    const cover = blocks.slice(
      0,
      blocks.findIndex((each) => each.kind === "paragraph" && each.newPage),
    );
    return cover.reduce((sum, each) => sum + (each.kind === "paragraph" ? (each.before ?? 0) : 0), 0);
  };
  const short = roomOf("平台建设");
  const [two, four] = ["网".repeat(30), "网".repeat(80)].map((name) => short - roomOf(name));
  expect([Math.round(two! / 28), Math.round(four! / 28)]).toEqual([1, 3]);
  expect(roomOf("网".repeat(800))).toBeGreaterThan(50); // the lines do not stick together
});

test("boxes, notes and lists are read back equal", async () => {
  const rich: Record<string, FieldValue> = {
    "project.serviceTypes": ["designCollaboration", "totalSolution", "other"],
    "project.serviceTypeOther": "碳足迹核算",
    "situation.autonomyLevels": ["chip", "server", "database", "platform"],
    "capability.dataStorage": ["thirdParty", "inHouse"],
    "capability.deploymentModel": "hybrid",
    "capability.fullCloudArchitecture": false,
    "finance.profit.2018": -12.5,
    "finance.debtRatio.2017": 0.5612,
    "situation.totalInvestment": 1234567.89,
  };
  expect(await differences(rich)).toEqual([]);
});

test("what enterprises write stays text, whatever it looks like", async () => {
  const hostile: Record<string, FieldValue> = {
    "project.name": "=CMD|' /C calc'!A0 的改造项目",
    "applicant.name": "<w:p><w:r><w:t>甲</w:t></w:r></w:p>&amp;]]>有限公司",
    "responsiblePerson.specialty": "\"@SUM(1+1)*cmd|'x'!A0\"",
    "situation.cloudPartner": "北方\u0000云\u000b计算\ufffe\ud800有限公司",
    "situation.platformStatus": "平台一期上线。".repeat(4_600),
    "performance.overallGoal": "第一行\n第二行\t<script>alert(1)</script>",
  };
  const { readings } = await readBack(hostile);
  for (const [id, want] of Object.entries(hostile)) {
    const found = String(readings[id]?.[0]?.value ?? "").replace(/\s+/g, "");
    const wanted = cleanText(String(want)).replace(/\s+/g, "");
    expect([id, found.length, found.slice(0, 50)]).toEqual([id, wanted.length, wanted.slice(0, 50)]);
  }
});

test("a form of which only some lines are filled in becomes a document with these", async () => {
  const empty = Object.fromEntries(Object.keys(soundValues).map((id) => [id, blank]));
  const few = ["project.name", "project.category", "applicant.name", "applicant.creditCode"];
  for (const field of ["contact.name", "contact.mobile", "contact.email"]) few.push(field);
  const filled = Object.fromEntries(few.map((id) => [id, soundValues[id]!]));
  const { readings } = await readBack({ ...empty, ...filled });
  const said = Object.entries(readings).filter(([, [best]]) => best?.state === "value");
  expect(said.map(([id]) => id).sort()).toEqual([...few].sort());
});

test("paper, fonts and sizes are those of 填写说明六", async () => {
  const parts = unzipSync(await bytesOf({}));
  const xml = (name: string) => strFromU8(parts[name]!);
  const styleOf = (id: string) =>
    new RegExp(`w:styleId="${id}".*?</w:style>`).exec(xml("word/styles.xml"))![0];
  expect(xml("word/document.xml")).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  for (const [style, font] of [
    ["Normal", "仿宋"],
    ["heading1", "黑体"],
    ["heading2", "楷体"],
  ] as const) {
    expect(styleOf(style)).toContain(`w:eastAsia="${font}"`);
    expect(styleOf(style)).toContain('<w:sz w:val="32"/>');
    expect(styleOf(style)).toContain('w:line="240" w:lineRule="auto"');
    expect(xml("word/fontTable.xml")).toMatch(new RegExp(`w:name="${font}"><w:altName w:val="[^"]+"`));
  }
});

test("identity numbers stand in this document, and only in this one", async () => {
  const number = String(soundValues["responsiblePerson.idNumber"]);
  const plan = applicationDocument(applicationWith(), edition, form);
  const textOf = async (bytes: Promise<Uint8Array>) =>
    strFromU8(unzipSync(await bytes)["word/document.xml"]!);
  expect(await textOf(writeDocument(plan))).toContain(number);
  expect(await textOf(writeDocument({ ...plan, withNumbersOfPersons: false }))).not.toContain(number);
});
