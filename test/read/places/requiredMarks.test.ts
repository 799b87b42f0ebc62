import { sheetOf, valuesOf } from "../sheetOf";

test.each(["联系电话：*", "联系电话:（必填）*", "联系电话：★", "联系电话： [必填]"])(
  "%s has its answer in the next cell: that it must be answered is none",
  (label) => {
    const rows = [
      ["单位名称：*", "长春启明医药有限公司", "单位性质", "国有企业"],
      [label, "0432-82268273", "邮政编码：*", "130012"],
      ["单位成立时间：*", "2010-04-26", "通讯地址", "吉林省长春市光谷大街1号"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "applicant.name": "长春启明医药有限公司",
      "applicant.phone": "0432-82268273",
      "applicant.postcode": "130012",
      "applicant.establishedOn": "2010-04-26",
    });
  },
);
