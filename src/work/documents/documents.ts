import type { Edition } from "../../form/edition";
import { partsOf } from "../../form/joinEditions";
import { printedFormOf } from "../../form/printed";
import { settingsSheetName } from "../../form/settings/names";
import type { Settings } from "../../form/settings/settings";
import { settingsOf } from "../../form/settings/settingsOf";
import { settingsPlan } from "../settings/settingsPlan";
import type { PrintedForm } from "../../form/printedForm";
import type { FiledApplication } from "../../merge/filed/filed";
import type { MaterialsRecord } from "../../merge/own/materials";
import type { MergeState } from "../../merge/own/state";
import type { Application } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { applicationDocument } from "../../report/documents/application/applicationDocument";
import { blankForm } from "../../report/documents/blank/blankForm";
import { commitmentDocument } from "../../report/documents/commitmentDocument";
import { certificate } from "../../report/documents/eligibility/certificate";
import { eligibilityPage } from "../../report/documents/eligibility/eligibilityPage";
import { electronicForms } from "../../report/documents/package/electronicForms";
import { packageNames } from "../../report/documents/package/packageNames";
import { publicityDocument } from "../../report/documents/package/publicity";
import { screeningSheet } from "../../report/documents/package/screeningSheet";
import { summaryDocument } from "../../report/documents/package/summaryDocument";
import { progressSheet } from "../../report/documents/progressSheet";
import { fileNames } from "../../report/documents/fileNames";
import { outlineDocument } from "../../report/documents/outlineDocument";
import type { PlannedFile } from "../../report/documents/plannedFile";
import { projectRecords } from "../../report/documents/projectRecord";
import { summarySheet } from "../../report/summarySheet";
import type { SlipIssue } from "../../report/slipIssue";
import type { SheetPlan } from "../../sheet/plan";
import type { DocumentPlan } from "../../sheet/documentPlan";
import { sealChecks, slips } from "./bureauSheets";
import { audits, planChecks, uncompared } from "./comparing";

/** What can be made, by the name that the command line gives it. */
export const documentKinds = [
  "blank-form",
  "application",
  "outline",
  "commitment",
  "certificate",
  "review",
  "slips",
  "package",
  "publicity",
  "progress",
  "audit",
  "plan-check",
  "seal-check",
  "settings",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What documents are made from. */
export interface DocumentSources {
  readonly edition: Edition;
  /** Forms that were read, in their order. */
  readonly filed: readonly FiledApplication[];
  /** What the bureau's workbook holds; nothing where none was given. */
  readonly state: MergeState;
  /** What was looked up on paper. */
  readonly materials: readonly MaterialsRecord[];
  /** Names of the bureau's workbook's sheets that are 退回单; left out where nobody has looked. */
  readonly slipSheets?: readonly string[] | null;
  /** What forms are compared with: statements, a 建设方案. */
  readonly others: readonly WorkbookSnapshot[];
  /** 本次申报设置 that holds, where there is any. */
  readonly settings?: Settings | null;
  /** What 退回单 say of the bureau. */
  readonly issue: SlipIssue;
  /** Which form a file of them is compared with where a person has said so: its place in `filed`, by the file's name. */
  readonly chosen?: Readonly<Record<string, number>>;
}

export interface DocumentTask {
  /** As people call it. */
  readonly short: string;
  /** What it is, in a line. */
  readonly title: string;
  /** Its sheets can also be put into the open workbook. */
  readonly inserted?: boolean;
  /** nothing · forms: filled forms · merged: the bureau's workbook after a merge · either of them · compared: a form and other files. */
  readonly needs: "nothing" | "forms" | "merged" | "either" | "compared";
  make(sources: DocumentSources): readonly PlannedFile[];
  /** Sentences on files that were of no use to it. */
  unused?(sources: DocumentSources): readonly string[];
}

export const documents: Readonly<Record<DocumentKind, DocumentTask>> = {
  "blank-form": {
    short: "空白申报书",
    title: "空白申报书（附件4-1、4-3），带下拉列表和填写提示",
    needs: "nothing",
    inserted: true,
    make: blank,
  },
  application: {
    short: "申报书",
    title: "申报书（附件4-1、4-3），每个项目一份 Word 文档",
    needs: "forms",
    make: ofEachForm("申报书-", applicationDocument),
  },
  outline: {
    short: "建设方案",
    title: "建设方案（附件4-2），按编制大纲，已知内容填好",
    needs: "forms",
    make: ofEachForm("建设方案-", outlineDocument),
  },
  commitment: {
    short: "承诺书",
    title: "真实性承诺书（附件4-4）",
    needs: "forms",
    make: ofEachForm("承诺书-", commitmentDocument),
  },
  certificate: {
    short: "真实性证明",
    title: "项目真实性证明（申报指南 三（一）9），每个项目一页",
    needs: "either",
    make: certificates,
  },
  review: {
    short: "申报条件核对表",
    title: "申报条件核对表（申报指南 二），每个项目一页",
    needs: "either",
    make: reviews,
  },
  slips: { short: "退回单", title: "退回单，每个企业一份", needs: "merged", make: slips },
  package: {
    short: "上报包",
    title: "附件4-5、真实性证明、初审情况表、电子申报书和目录，一个压缩包",
    needs: "merged",
    make: packageOf,
  },
  publicity: {
    short: "公示名单",
    title: "推荐项目公示名单，手机号码只显示一部分",
    needs: "merged",
    make: publicity,
  },
  progress: {
    short: "绩效完成情况表",
    title: "下一年度报送用的绩效完成情况表，目标取自附件4-3",
    needs: "forms",
    make: progress,
  },
  audit: {
    short: "审计报告对照表",
    title: "申报书与资产负债表、利润表逐项比对",
    needs: "compared",
    make: audits,
    unused: (sources) => uncompared("audit", sources),
  },
  "plan-check": {
    short: "建设方案核对表",
    title: "建设方案的十项内容是否齐全、与申报书是否一致",
    needs: "compared",
    make: planChecks,
    unused: (sources) => uncompared("plan-check", sources),
  },
  "seal-check": {
    short: "盖章前检查",
    title: "盖章前检查的结果：各栏、未办结的问题、单位、序号、数量、存疑数据，逐项列出",
    needs: "merged",
    make: sealChecks,
  },
  settings: {
    short: "本次申报设置",
    title: "本次申报设置：年度、日期、类别、推荐单位、限值等，改好后放进工作簿，以后就按它审核",
    needs: "nothing",
    make: settingsFile,
  },
};

function settingsFile({ edition, settings }: DocumentSources): readonly PlannedFile[] {
  const sheet = settingsPlan(settings ?? settingsOf(partsOf(edition)[0]!));
  return [{ name: `${settingsSheetName}.xlsx`, content: { kind: "workbook", sheets: [sheet] } }];
}

/** The form with the settings of the year behind it, which a bureau takes over from there; 应报名单 goes to nobody. */
function blank({ edition, settings }: DocumentSources): readonly PlannedFile[] {
  const form = blankForm(edition, printedFormOf(edition)).map(({ plan }) => plan);
  const sheets = settings ? [...form, settingsPlan({ ...settings, expected: [] })] : form;
  return [{ name: `空白申报书（${edition.formYear}年度）.xlsx`, content: { kind: "workbook", sheets } }];
}

const unnamed = "未填项目名称";

function ofEachForm(
  before: string,
  documentOf: (application: Application, edition: Edition, form: PrintedForm) => DocumentPlan,
): DocumentTask["make"] {
  return ({ filed, edition }) => {
    const form = printedFormOf(edition);
    const names = filed.map(({ values }) => String(values["project.name"] ?? ""));
    const files = fileNames(before, names, ".docx", unnamed);
    return filed.map(({ application }, index) => ({
      name: files[index]!,
      content: { kind: "document", document: documentOf(application, edition, form) },
    }));
  };
}

function certificates(sources: DocumentSources): readonly PlannedFile[] {
  const { edition, state } = sources;
  const records = projectRecords(sources);
  if (records.length === 0) return [];
  const document = certificate(records, state.summary?.unit ?? "", edition);
  return [{ name: packageNames.certificate, content: { kind: "document", document } }];
}

function reviews(sources: DocumentSources): readonly PlannedFile[] {
  const { edition } = sources;
  const records = projectRecords(sources);
  const names = records.map(({ projectName }) => projectName);
  const files = fileNames("申报条件核对表-", names, ".docx", unnamed);
  return records.map((record, index) => ({
    name: files[index]!,
    content: {
      kind: "document",
      document: eligibilityPage(record, edition, printedFormOf(edition)),
    },
  }));
}

/** What goes up: no ledger, no opinions in their raw form, and of persons no more than 附件4-5 prints. */
function packageOf(sources: DocumentSources): readonly PlannedFile[] {
  const { state, edition, filed } = sources;
  const { summary } = state;
  if (!summary) return [];
  const document = (name: string, plan: DocumentPlan): PlannedFile => ({
    name,
    content: { kind: "document", document: plan },
  });
  const workbook = (name: string, sheet: SheetPlan): PlannedFile => ({
    name,
    content: { kind: "workbook", sheets: [sheet] },
  });
  const files = [
    workbook(packageNames.table(edition.summaryAnnex), summarySheet(summary, edition)),
    document(packageNames.printedTable(edition.summaryAnnex), summaryDocument(summary, edition)),
    ...certificates(sources),
    workbook(packageNames.screening, screeningSheet(summary, state.opinions)),
    ...electronicForms(summary, filed, edition).map(({ name, plan }) => document(name, plan)),
  ];
  return [{ name: `${summary.city}上报包.zip`, content: { kind: "package", files } }];
}

function publicity({ state, edition }: DocumentSources): readonly PlannedFile[] {
  if (!state.summary) return [];
  const document = publicityDocument(state.summary, edition);
  return [{ name: "公示名单.docx", content: { kind: "document", document } }];
}

function progress({ filed, edition }: DocumentSources): readonly PlannedFile[] {
  const sheets = filed.flatMap(({ application, values }) => {
    const sheet = progressSheet(application, edition);
    return sheet ? [{ sheet, name: String(values["project.name"] ?? "") }] : [];
  });
  const names = sheets.map(({ name }) => name);
  const files = fileNames("绩效完成情况表-", names, ".xlsx", unnamed);
  return sheets.map(({ sheet }, index) => ({
    name: files[index]!,
    content: { kind: "workbook", sheets: [sheet] },
  }));
}
