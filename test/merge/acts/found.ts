import type { Sending } from "./enterprises";
import type { Round, Story } from "./play";

const first = (name: string, changes: object = {}): Sending => ({
  kind: "new",
  sent: {
    file: "申报书.xlsx",
    enterprise: 1,
    name,
    category: "industryPlatform",
    contact: "王一",
    mobile: "13800000001",
    ...changes,
  },
});
const sent = (...sendings: Round["sendings"]): Round => ({ sendings, acts: [], complete: false });
const done = (...acts: Round["acts"]): Round => ({ sendings: [], acts, complete: false });

/** Stories that failed once, found by other seeds; each by what has to hold. */
export const found: Readonly<Record<string, Story>> = {
  "a row typed by hand puts a project on again that had been taken off, and its findings count at once": {
    first: [first("智能工厂项目")],
    rounds: [
      done(
        { kind: "type", row: 0, label: "项目名称", text: "" },
        { kind: "type", row: 0, label: "联系方式（手机）", text: "" },
      ),
      sent({ kind: "rename", at: 0, name: "智能工厂项目（扩建）" }),
      done({
        kind: "insert",
        row: 0,
        texts: ["智能工厂项目", "长春第1机械有限公司", "制造业服务化项目", "王一", "13800000001"],
      }),
    ],
    answering: false,
  },
  "a project renamed, of another category and in another file is asked about": {
    first: [first("供应链协同平台建设项目（二期）")],
    rounds: [
      sent(
        { kind: "resend", at: 0, file: "申报表.xlsx", keeps: false },
        { kind: "rename", at: 0, name: "智能工厂项目（二期）" },
        { kind: "regroup", at: 0, category: "industrialSoftware" },
      ),
    ],
    answering: false,
  },
  "a cell that the bureau wrote stays the bureau's though the form said the same for a while": {
    first: [first("智能工厂项目三期", { contact: "李二" })],
    rounds: [
      {
        ...done({ kind: "type", row: 0, label: "联系人", text: "王一" }),
        sendings: [{ kind: "change", at: 0, contact: "王一", mobile: "13800000001" }],
      },
      sent({ kind: "change", at: 0, contact: "李二", mobile: "13800000001" }),
    ],
    answering: false,
  },
  "a row typed again in the place of one that was deleted is the bureau's, though it says the same": {
    first: [first("智能工厂项目")],
    rounds: [
      sent(first("智能工厂项目（二期）")),
      {
        ...done(
          { kind: "delete", row: 0 },
          {
            kind: "insert",
            row: 0,
            texts: ["智能工厂项目", "长春第1机械有限公司", "制造业服务化项目", "王一", "13800000001"],
          },
        ),
        sendings: [{ kind: "change", at: 0, contact: "李二", mobile: "13800000001" }],
      },
    ],
    answering: false,
  },
  "a name merged over two rows names the first of them only": {
    first: [first("智能工厂项目")],
    rounds: [
      {
        ...done({ kind: "type", row: 0, label: "项目名称", text: "13800000001" }),
        sendings: [first("智能工厂项目三期")],
      },
      done(
        { kind: "mergeCells", row: 0, label: "项目名称" },
        { kind: "type", row: 0, label: "依托企业", text: "" },
      ),
      sent(),
    ],
    answering: false,
  },
  "phase one typed in the place of phase three, which was deleted, is no correction of it": {
    first: [first("智能工厂项目三期", { category: "servitization" })],
    rounds: [
      done(
        {
          kind: "insert",
          row: 0,
          texts: ["智能工厂项目", "长春第1机械有限公司", "制造业服务化项目", "王一", "13800000001"],
        },
        { kind: "delete", row: 1 },
      ),
      sent(),
    ],
    answering: false,
  },
  "a name merged over the row of a project is no name of it the next time either": {
    first: [first("智能工厂项目")],
    rounds: [
      done({
        kind: "insert",
        row: 0,
        texts: ["手填项目", "长春第1机械有限公司", "", "手填人", "13800000001"],
      }),
      done({ kind: "mergeCells", row: 0, label: "项目名称" }),
      sent(),
    ],
    answering: false,
  },
  "a row typed beside that of its project takes nothing from it, though names are merged": {
    first: [first("智能工厂项目"), first("智能工厂项目", { enterprise: 2 })],
    rounds: [
      done({
        kind: "insert",
        row: 0,
        texts: ["智能工厂项目", "长春第1机械有限公司", "制造业服务化项目", "王一", "13800000001"],
      }),
      {
        ...done({ kind: "mergeCells", row: 1, label: "项目名称" }),
        sendings: [{ kind: "change", at: 0, contact: "王一", mobile: "13800000002" }],
      },
      sent(),
    ],
    answering: false,
  },
  "another project typed in the place of the only row, which was deleted, is no correction of it": {
    first: [first("智能工厂项目", { category: "servitization" })],
    rounds: [
      done(
        {
          kind: "insert",
          row: 0,
          texts: ["能源管理云平台", "长春第1机械有限公司", "制造业服务化项目", "王一", "13800000001"],
        },
        { kind: "delete", row: 1 },
      ),
      sent(),
    ],
    answering: false,
  },
  "rows whose numbers and then names are merged stay those of their projects": {
    first: [first("智能工厂项目"), first("供应链协同平台建设项目")],
    rounds: [
      done({ kind: "mergeCells", row: 0, label: "序号" }),
      done({ kind: "mergeCells", row: 0, label: "项目名称" }),
      sent(),
    ],
    answering: true,
  },
  "a name that stands in the cell of the number, merged with it, is not overwritten by the number": {
    first: [first("智能工厂项目")],
    rounds: [
      done(
        {
          kind: "insert",
          row: 0,
          texts: ["手填项目", "长春第1机械有限公司", "", "手填人", "13800000001"],
        },
        { kind: "mergeCells", row: 0, label: "序号", down: 1, across: 1 },
      ),
      sent(),
    ],
    answering: false,
  },
  "rows whose numbers and names are one merged cell stay where they are": {
    first: [first("智能工厂项目"), first("智能工厂项目（扩建）")],
    rounds: [done({ kind: "mergeCells", row: 0, label: "序号", down: 1, across: 1 })],
    answering: false,
  },
  "a row of which name and contact are emptied is still its project's, where nothing else stands in it": {
    first: [first("智能工厂项目")],
    rounds: [
      sent({ kind: "rename", at: 0, name: "智能工厂项目（二期）" }),
      done(
        { kind: "type", row: 0, label: "项目名称", text: "" },
        { kind: "type", row: 0, label: "联系人", text: "" },
      ),
      sent(),
    ],
    answering: false,
  },
  "a row whose name is covered and whose contact is mended is still its project's where it stands": {
    first: [first("智能工厂项目"), first("智能工厂项目（扩建）")],
    rounds: [
      done(
        {
          kind: "insert",
          row: 0,
          texts: ["手填项目", "长春第1机械有限公司", "", "手填人", "13800000001"],
        },
        { kind: "insert", row: 2, texts: ["", "长春第2机械有限公司", "公共服务项目", "", ""] },
        { kind: "mergeCells", row: 2, label: "项目名称" },
        { kind: "copyCell", row: 3, from: 0, label: "联系人" },
      ),
    ],
    answering: false,
  },
  "a number merged over rows that were sorted stands once": {
    first: [
      first("智能工厂项目", { enterprise: 2 }),
      first("智能工厂项目（二期）", { enterprise: 2 }),
      first("智能工厂项目"),
      first("智能工厂项目（扩建）", { enterprise: 2, category: "servitization" }),
      first("智能工厂项目三期", { enterprise: 2, category: "servitization" }),
    ],
    rounds: [
      done(
        { kind: "sort", by: "依托企业", numbersStay: false },
        { kind: "mergeCells", row: 1, label: "序号", down: 2 },
      ),
      sent(),
    ],
    answering: false,
  },
};
