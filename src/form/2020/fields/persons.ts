import type { Field } from "../../edition";
import { educations, idTypes, sexes } from "../choices";
import { at, email, employer, fax, landline, mobile, personName } from "./place";

/** 项目责任人信息. Identity and private telephone numbers stay out of every merged sheet (SUM-13). */
export const responsiblePersonFields: readonly Field[] = [
  {
    id: "responsiblePerson.name",
    label: "项目责任人（法人代表）姓名",
    type: "text",
    mandatory: "always",
    places: [
      at("cover", "项目责任人（法人代表）", "项目责任人", "责任人", "项目负责人", "法人代表", "法定代表人"),
      at("responsiblePerson", ...personName),
    ],
    mayBePassedOn: true,
  },
  {
    id: "responsiblePerson.sex",
    label: "性别",
    type: "text",
    mandatory: "always",
    choices: sexes,
    places: [at("responsiblePerson", "性别")],
    mayBePassedOn: true,
  },
  {
    id: "responsiblePerson.idType",
    label: "证件类型",
    type: "text",
    mandatory: "always",
    choices: idTypes,
    places: [at("responsiblePerson", "证件类型", "证件种类", "证件名称", "身份证件类型")],
    mayBePassedOn: true,
  },
  {
    id: "responsiblePerson.idNumber",
    label: "证件号码",
    type: "code",
    mandatory: "always",
    places: [
      at("responsiblePerson", "证件号码", "证件号", "身份证号码", "身份证号", "身份证件号码", "证件编号"),
    ],
    mayBePassedOn: false,
  },
  {
    id: "responsiblePerson.employer",
    label: "工作单位",
    type: "text",
    mandatory: "always",
    places: [at("responsiblePerson", ...employer)],
    mayBePassedOn: true,
  },
  {
    id: "responsiblePerson.title",
    label: "职称/职务",
    type: "text",
    mandatory: "always",
    places: [
      at(
        "responsiblePerson",
        "职称/职务",
        "职务/职称",
        "职务或职称",
        "职称或职务",
        "职务",
        "职称",
        "职称及职务",
        "职务及职称",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "responsiblePerson.education",
    label: "最高学历",
    type: "text",
    mandatory: "always",
    choices: educations,
    places: [at("responsiblePerson", "最高学历", "学历", "文化程度", "最高学历/学位", "学历/学位")],
    mayBePassedOn: true,
  },
  {
    id: "responsiblePerson.specialty",
    label: "从事专业",
    type: "text",
    mandatory: [],
    places: [
      at("responsiblePerson", "从事专业", "专业", "所学专业", "从事的专业", "从事专业领域", "专业领域"),
    ],
    mayBePassedOn: true,
  },
  {
    id: "responsiblePerson.mobile",
    label: "移动电话",
    type: "mobile",
    mandatory: "always",
    places: [at("responsiblePerson", ...mobile)],
    mayBePassedOn: false,
  },
  {
    id: "responsiblePerson.landline",
    label: "固定电话",
    type: "phone",
    mandatory: [],
    places: [at("responsiblePerson", ...landline)],
    mayBePassedOn: true,
  },
  {
    id: "responsiblePerson.fax",
    label: "传真号码",
    type: "phone",
    mandatory: [],
    places: [at("responsiblePerson", ...fax)],
    mayBePassedOn: true,
  },
  {
    id: "responsiblePerson.email",
    label: "电子信箱",
    type: "email",
    mandatory: [],
    places: [at("responsiblePerson", ...email)],
    mayBePassedOn: true,
  },
];

/** 项目联系人信息: name and mobile go to 附件4-5. */
export const contactFields: readonly Field[] = [
  {
    id: "contact.name",
    label: "项目联系人姓名",
    type: "text",
    mandatory: "always",
    places: [at("contact", ...personName, "联系人", "项目联系人")],
    mayBePassedOn: true,
  },
  {
    id: "contact.employer",
    label: "工作单位",
    type: "text",
    mandatory: "always",
    places: [at("contact", ...employer)],
    mayBePassedOn: true,
  },
  {
    id: "contact.mobile",
    label: "移动电话",
    type: "mobile",
    mandatory: "always",
    places: [
      at("contact", ...mobile, "联系电话（手机）", "联系方式（手机）", "联系人电话", "联系人联系方式"),
    ],
    mayBePassedOn: true,
  },
  {
    id: "contact.landline",
    label: "固定电话",
    type: "phone",
    mandatory: [],
    places: [at("contact", ...landline)],
    mayBePassedOn: true,
  },
  {
    id: "contact.fax",
    label: "传真号码",
    type: "phone",
    mandatory: [],
    places: [at("contact", ...fax)],
    mayBePassedOn: true,
  },
  {
    id: "contact.email",
    label: "电子信箱",
    type: "email",
    mandatory: "always",
    places: [at("contact", ...email)],
    mayBePassedOn: true,
  },
];
