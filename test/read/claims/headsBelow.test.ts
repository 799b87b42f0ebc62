import { sheetOf, valuesOf } from "../sheetOf";

const title = ["2020年度省级工业互联网及制造业服务化示范项目申报书"];
const person = [
  ["姓名", "程秀英"],
  ["手机", "15895982451"],
  ["邮箱", "lx2158@126.com"],
] as const;
const ofContact = {
  "contact.name": "程秀英",
  "contact.mobile": "15895982451",
  "contact.email": "lx2158@126.com",
};

test("项目 and 联系人 below each other, each beside a part of its own, are no 项目联系人: what stands there is the contact's", () => {
  const values = valuesOf(
    sheetOf(
      [
        title,
        ["单位", "性质", "股份有限公司"],
        [null, "地址", "吉林省松原市宁江区经开区东环城路1200号"],
        ["项目", "总投资（万元）", 3014.26],
        [null, "预计完成时间", "2021-10"],
        ["联系人", ...person[0]],
        [null, ...person[1]],
        [null, ...person[2]],
      ],
      { merges: ["A2:A3", "A4:A5", "A6:A8"] },
    ),
  );
  expect(values).toMatchObject(ofContact);
  expect(Object.keys(values).filter((id) => id.startsWith("responsiblePerson."))).toEqual([]);
});

test("项目 | 联系人 in two cells beside one person's labels are one heading", () => {
  const values = valuesOf(
    sheetOf([
      title,
      ["单位", "性质", "股份有限公司"],
      ["项目", ...person[0]],
      ["联系人", ...person[1]],
      ["信息", ...person[2]],
    ]),
  );
  expect(values).toMatchObject(ofContact);
});
