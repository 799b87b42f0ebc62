import type { Edition } from "../../src/form/edition";
import type { SummaryField } from "../../src/form/summaryField";
import type * as batchFiles from "../../src/batch/files";
import type * as previousOf from "../../src/batch/previousIn";
import type * as cellsOf from "../../src/files/readFile";
import type * as provinceHelp from "./provinceIn";
import type * as runHelp from "./runIn";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import type { SampleProject } from "../workbench/sample/answers";

type Change = (fields: readonly SummaryField[]) => readonly SummaryField[];

const column = (
  id: string,
  source: string,
  label: string,
  type: SummaryField["type"] = "text",
): SummaryField => ({
  id: `summary.${id}`,
  source,
  label,
  type,
  mandatory: "always",
  places: [{ section: "summary", labels: [label] }],
  mayBePassedOn: true,
});
/** A table of 附件4-5 as no year had it: what changes, its head, and what each column shows of a project. */
const tables: Record<string, { change: Change; columns: readonly [title: string, field: string | null][] }> =
  {
    "columns more": {
      change: (fields) => [
        ...fields,
        column("investment", "situation.totalInvestment", "总投资（万元）", "amount"),
        column("region", "applicant.region", "所在县区"),
        column("revenue", "finance.mainBusinessRevenue.2019", "2019年主营业务收入（万元）", "amount"),
        column("debt", "finance.debtRatio.2019", "2019年资产负债率", "ratio"),
      ],
      columns: [
        ["序号", null],
        ["项目名称", "project.name"],
        ["依托企业", "applicant.name"],
        ["项目类别", "project.category"],
        ["联系人", "contact.name"],
        ["联系方式（手机）", "contact.mobile"],
        ["总投资（万元）", "situation.totalInvestment"],
        ["所在县区", "applicant.region"],
        ["2019年主营业务收入（万元）", "finance.mainBusinessRevenue.2019"],
        ["2019年资产负债率", "finance.debtRatio.2019"],
      ],
    },
    "a column less, in another order": {
      change: (fields) =>
        ["contactMobile", "applicant", "contactName", "projectName", "sequence"].reduce(
          (kept, id) => [
            ...kept.filter((field) => field.id !== `summary.${id}`),
            fields.find((field) => field.id === `summary.${id}`)!,
          ],
          fields.filter(({ id }) => id !== "summary.category"),
        ),
      columns: [
        ["联系方式（手机）", "contact.mobile"],
        ["依托企业", "applicant.name"],
        ["联系人", "contact.name"],
        ["项目名称", "project.name"],
        ["序号", null],
      ],
    },
    "the two names alone": {
      change: (fields) => fields.filter(({ id }) => !/category|contact/.test(id)),
      columns: [
        ["序号", null],
        ["项目名称", "project.name"],
        ["依托企业", "applicant.name"],
      ],
    },
    "other sources": {
      change: (fields) =>
        fields.map(
          (field) =>
            ({
              "summary.contactName": column("contactName", "responsiblePerson.name", "项目责任人"),
              "summary.contactMobile": column("contactMobile", "contact.landline", "办公电话", "phone"),
            })[field.id] ?? field,
        ),
      columns: [
        ["序号", null],
        ["项目名称", "project.name"],
        ["依托企业", "applicant.name"],
        ["项目类别", "project.category"],
        ["项目责任人", "responsiblePerson.name"],
        ["办公电话", "contact.landline"],
      ],
    },
  };

/** What a cell shows of a project: the last of three years' figures, a ratio as a percentage. */
function shown(project: SampleProject, field: string): unknown {
  const yearly = /^(finance\..+)\.2019$/.exec(field);
  const value = (project.answers as Record<string, unknown>)[yearly ? yearly[1]! : field];
  const single = Array.isArray(value) ? value.at(-1) : value;
  return field.includes("debtRatio") ? `${Number(((single as number) * 100).toFixed(4))}%` : single;
}

/** The program with an edition of its own instead of those that it comes with. */
function withTable(change: Change): {
  folder: runHelp.Folder;
  help: typeof runHelp;
  province: typeof provinceHelp;
} {
  jest.resetModules();
  jest.doMock("../../src/form/editions", () => {
    const { edition2020 } = jest.requireActual<{ edition2020: Edition }>("../../src/form/edition2020");
    const made = { ...edition2020, summaryFields: change(edition2020.summaryFields) };
    return { editions: [made], currentEdition: made };
  });
  // the threads of the built program do not know the edition of this test: what earlier runs have left is read here
  jest.doMock("../../src/batch/files", () => {
    const files = jest.requireActual<typeof batchFiles>("../../src/batch/files");
    const { readFile } = jest.requireActual<typeof cellsOf>("../../src/files/readFile");
    const { previousIn } = jest.requireActual<typeof previousOf>("../../src/batch/previousIn");
    const readPreviousInWorker = (
      name: string,
      bytes: Uint8Array,
      asked: Parameters<typeof previousIn>[1],
    ): Promise<unknown> => {
      const read = readFile(name, bytes);
      return Promise.resolve(read.ok ? { ...read, made: previousIn(read.workbook, asked) } : read);
    };
    return { ...files, readPreviousInWorker };
  });
  const help = jest.requireActual<typeof runHelp>("./runIn");
  const province = jest.requireActual<typeof provinceHelp>("./provinceIn");
  return { folder: help.makeFolder(), help, province };
}

const nameOf = (project: SampleProject) => String(project.answers["project.name"]);

test.each(Object.entries(tables))(
  "an edition's table with %s is written, read back, merged again and consolidated as it asks",
  async (_, { change, columns }) => {
    const { folder, help, province } = withTable(change);
    const at = province.provinceIn(folder);
    const head = columns.map(([title]) => title);
    const table = (file: string, sheet: string) => {
      const rows = help.valuesIn(folder.open(file), sheet);
      const top = rows.findIndex((row) => row.includes("项目名称"));
      return { head: rows[top]!, rows: rows.slice(top + 1), top };
    };
    /** What a row shows under the titles of the edition's columns, beside what it should. */
    const seen = (file: string, sheet: string, project: SampleProject) => {
      const { head: titles, rows } = table(file, sheet);
      const row = rows.find((each) => each.includes(nameOf(project)))!;
      return columns.flatMap(([title, field]) => (field === null ? [] : [row[titles.indexOf(title)]]));
    };
    const wanted = (project: SampleProject) =>
      columns.flatMap(([, field]) => (field === null ? [] : [shown(project, field)]));
    try {
      await folder.form("申报/甲.xlsx", equipmentPlatform);
      await folder.form("申报/乙.xlsx", servitization);
      await folder.merge({ city: "长春市" });
      expect(table("汇总.xlsx", "汇总表").head).toEqual(head);
      for (const project of [equipmentPlatform, servitization])
        expect(seen("汇总.xlsx", "汇总表", project)).toEqual(wanted(project));

      // the bureau corrects a name, the other enterprise changes whom to ask
      const { rows, top } = table("汇总.xlsx", "汇总表");
      const row = top + 1 + rows.findIndex((each) => each.includes(nameOf(servitization)));
      const col = head.indexOf("依托企业");
      await help.editByHand(folder.path("汇总.xlsx"), "汇总表", [{ row, col, value: "局里更正的名称" }]);
      const mended = help.changed(equipmentPlatform, {
        "contact.name": "金小满",
        "contact.mobile": "19900000777",
        "contact.landline": "0431-80000777",
      });
      await folder.form("申报/甲.xlsx", mended);
      await folder.merge();
      expect(seen("汇总.xlsx", "汇总表", mended)).toEqual(wanted(mended));
      expect(table("汇总.xlsx", "汇总表").rows[row - top - 1]![col]).toBe("局里更正的名称");
      expect(await folder.merge()).toContain("有变动 0 个，无变动 2 个");

      // the province takes the tables as they are, and knows every row the second time
      await folder.form("吉林.xlsx", province.jilin);
      const jilin = {
        sources: [folder.path("吉林.xlsx")],
        out: folder.path("吉林汇总.xlsx"),
        city: "吉林市",
      };
      await folder.merge(jilin);
      const cities = [folder.path("汇总.xlsx"), folder.path("吉林汇总.xlsx")];
      expect(await at.province(...cities)).not.toMatch(/没有找到|没有认出|不一致/);
      expect(table("省.xlsx", "省级汇总表").rows).toHaveLength(3);
      expect(seen("省.xlsx", "省级汇总表", mended)).toEqual(wanted(mended));
      expect(await at.province(...cities)).toContain("没有变化 3 个");
    } finally {
      folder.remove();
    }
  },
);
