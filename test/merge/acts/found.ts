import type { Story } from "./play";

const factory = {
  file: "申报书.xlsx",
  enterprise: 1,
  name: "智能工厂项目",
  category: "industryPlatform",
  contact: "王一",
  mobile: "13800000001",
};

/** Stories that failed once, found by other seeds; each by what was wrong. */
export const found: Readonly<Record<string, Story>> = {
  "a row typed by hand puts a project on again that had been taken off, and its findings count at once": {
    first: [{ kind: "new", sent: factory }],
    rounds: [
      {
        sendings: [],
        acts: [
          { kind: "type", row: 0, label: "项目名称", text: "" },
          { kind: "type", row: 0, label: "联系方式（手机）", text: "" },
        ],
        complete: false,
      },
      {
        sendings: [{ kind: "rename", at: 0, name: "智能工厂项目（扩建）" }],
        acts: [],
        complete: false,
      },
      {
        sendings: [],
        acts: [
          {
            kind: "insert",
            row: 0,
            texts: ["智能工厂项目", "长春第1机械有限公司", "制造业服务化项目", "王一", "13800000001"],
          },
        ],
        complete: false,
      },
    ],
    answering: false,
  },
};
