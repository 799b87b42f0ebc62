import type { Judgement } from "./judgement";
import { ask, each, hint, must, on, row, sound } from "./judgement";

/** Where the applicant is: 所在地区, 通讯地址, 邮政编码, telephone numbers by area. */

const region = "applicant.region";
const address = "applicant.address";
const postcode = "applicant.postcode";
const phone = "applicant.phone";
const landlines = [phone, "responsiblePerson.landline", "contact.landline"];
const faxes = ["applicant.fax", "responsiblePerson.fax", "contact.fax"];

/** The form moved to another place, with the telephone numbers and the postcode that go with it. */
const movedTo = (place: string, code: string, digits: string, post: string) => ({
  [region]: place,
  [address]: "人民路88号",
  [postcode]: post,
  ...Object.fromEntries([...landlines, ...faxes].map((field) => [field, `${code}-${digits}`])),
});
const inJilinCity = (place: string) => movedTo(place, "0432", "63901234", "132001");
const inYanbian = (place: string) => movedTo(place, "0433", "2901234", "133000");
const inSongyuan = (place: string) => movedTo(place, "0438", "2123456", "138000");
const inSiping = (place: string) => movedTo(place, "0434", "3123456", "136000");
const inTonghua = (place: string) => movedTo(place, "0435", "3901234", "134000");
const inBaishan = (place: string) => movedTo(place, "0439", "3212345", "134300");
const inBaicheng = (place: string) => movedTo(place, "0436", "3212345", "137000");
const inLiaoyuan = (place: string) => movedTo(place, "0437", "3212345", "136200");

export const place: readonly Judgement[] = [
  // As the list has it, in whatever order and with whatever between.
  ...sound(
    region,
    "长春市",
    "吉林省长春市",
    "长春市南关区",
    "长春 南关区",
    "吉林长春市南关区",
    "南关区",
    "长春市/南关区",
    "吉林省·长春市·南关区",
    "长春高新技术产业开发区",
    "长春市高新区",
    "长春新区",
    "长春新区高新区",
    "长春市经开区",
    "长春净月高新技术产业开发区",
    "长春",
    "长春市宽城区",
    "农安县",
    "长春市农安县",
    "农安",
    "德惠市",
    "榆树市",
    "中韩（长春）国际合作示范区",
    "长春市中韩（长春）国际合作示范区",
    "长春市朝阳区",
    "朝阳区",
    "二道区",
    "长春市绿园区",
    "长春莲花山生态旅游度假区",
  ),
  ...["吉林市", "吉林省吉林市", "吉林市船营区", "桦甸市", "吉林高新区", "吉林省桦甸市", "永吉县"].map(
    (name) => row(inJilinCity(name)),
  ),
  ...[
    "延边朝鲜族自治州",
    "延边州",
    "延吉市",
    "延边州延吉市",
    "吉林省延边朝鲜族自治州敦化市",
    "珲春",
    "延边",
    "安图县",
  ].map((name) => row(inYanbian(name))),
  ...["松原市", "宁江区", "前郭尔罗斯蒙古族自治县", "松原市前郭尔罗斯", "扶余市"].map((name) =>
    row(inSongyuan(name)),
  ),
  ...["四平市", "伊通满族自治县", "梨树县", "四平市铁西区", "双辽市"].map((name) => row(inSiping(name))),
  ...["通化市", "梅河口市", "通化县", "通化市东昌区", "集安市"].map((name) => row(inTonghua(name))),
  ...["白山市", "浑江区", "长白朝鲜族自治县", "抚松县"].map((name) => row(inBaishan(name))),
  ...["白城市", "洮北区", "镇赉县", "大安市"].map((name) => row(inBaicheng(name))),
  ...["辽源市", "龙山区", "东丰县", "辽源市西安区"].map((name) => row(inLiaoyuan(name))),
  row(movedTo("公主岭市", "0434", "6212345", "136100")),
  row(movedTo("长春市公主岭市", "0431", "76212345", "136100")),
  row(movedTo("长白山保护开发区", "0433", "5712345", "133613")),
  row(movedTo("长白山管委会", "0433", "5712345", "133613")),

  // Everyday names: what is meant is plain, and offered.
  row(inSongyuan("前郭县"), hint("UNT-05", region, "规范名称", "松原市前郭尔罗斯蒙古族自治县")),
  row(inSongyuan("松原市前郭县"), hint("UNT-05", region, "规范名称", "松原市前郭尔罗斯蒙古族自治县")),
  row(inSongyuan("前郭"), hint("UNT-05", region, "规范名称", "松原市前郭尔罗斯蒙古族自治县")),
  row(inSiping("伊通县"), hint("UNT-05", region, "规范名称", "四平市伊通满族自治县")),
  row(inSiping("伊通"), hint("UNT-05", region, "规范名称", "四平市伊通满族自治县")),
  row(inBaishan("长白县"), hint("UNT-05", region, "规范名称", "白山市长白朝鲜族自治县")),
  row({ [region]: "双阳" }, hint("UNT-05", region, "规范名称", "长春市双阳区")),
  row({ [region]: "九台" }, hint("UNT-05", region, "规范名称", "长春市九台区")),
  row({ [region]: "中韩示范区" }, hint("UNT-05", region, "规范名称", "长春市中韩（长春）国际合作示范区")),
  row({ [region]: "净月区" }, hint("UNT-05", region, "规范名称", "长春净月高新技术产业开发区")),
  row({ [region]: "净月开发区" }, hint("UNT-05", region, "规范名称", "长春净月高新技术产业开发区")),
  row({ [region]: "汽开区" }, hint("UNT-05", region, "规范名称", "长春汽车经济技术开发区")),
  // Former names.
  row({ [region]: "九台市" }, ask("UNT-05", region, "2014年已改为", "长春市九台区")),
  row({ [region]: "长春市九台市" }, ask("UNT-05", region, "2014年已改为", "长春市九台区")),
  row({ [region]: "双阳县" }, ask("UNT-05", region, "1995年已改为", "长春市双阳区")),
  row(inSongyuan("扶余县"), ask("UNT-05", region, "2013年已改为", "松原市扶余市")),
  row(inBaishan("江源县"), ask("UNT-05", region, "2006年已改为", "白山市江源区")),
  row(inBaishan("白山市八道江区"), ask("UNT-05", region, "2010年已改为", "白山市浑江区")),
  // 公主岭, which moved in the middle of the filing.
  row(
    movedTo("四平市公主岭市", "0434", "6212345", "136100"),
    hint("UNT-05", region, "公主岭市自2020年6月起由长春市代管", "长春市公主岭市"),
  ),
  row(
    movedTo("吉林省四平市公主岭", "0434", "6212345", "136100"),
    hint("UNT-05", region, "公主岭市自2020年6月起由长春市代管", "长春市公主岭市"),
  ),
  row({ [region]: "净月" }, hint("UNT-05", region, "规范名称", "长春净月高新技术产业开发区")),
  row({ [region]: "莲花山" }, hint("UNT-05", region, "规范名称", "长春莲花山生态旅游度假区")),
  row({ [region]: "汽车产业开发区" }, ask("UNT-05", region, "旧名", "长春汽车经济技术开发区")),
  // Two cities, or the district of another one.
  ...each(
    region,
    ["长春市 吉林市", "长春、吉林", "长春市、四平市"],
    ask("UNT-05", region, "不止一个市（州）"),
  ),
  row({ [region]: "长春市铁西区" }, ask("UNT-05", region, "铁西区属于四平市")),
  row({ [region]: "长春市船营区" }, ask("UNT-05", region, "船营区属于吉林市")),
  row(inSiping("四平市南关区"), ask("UNT-05", region, "南关区属于长春市")),
  // Zones that exist in many cities.
  ...each(
    region,
    ["高新区", "经开区", "开发区", "高新技术产业开发区", "工业园区"],
    ask("UNT-05", region, "没有写明在哪个市（州）"),
  ),
  ...each(region, ["吉林省", "中国吉林省"], ask("UNT-05", region, "没有写到市（州）")),
  // Elsewhere.
  ...each(
    region,
    [
      "沈阳市",
      "沈阳",
      "沈阳市铁西区",
      "哈尔滨市",
      "大连市高新区",
      "深圳市南山区",
      "西安市",
      "朝阳市",
      "通辽市",
      "杭州市",
      "苏州工业园区",
      "广州",
      "辽宁省沈阳市",
      "北京市海淀区",
      "上海",
      "黑龙江省哈尔滨市",
      "内蒙古自治区通辽市",
      "赤峰市",
    ],
    must("UNT-05", region, "不在吉林省"),
  ),
  // A bureau is no place; 长白山管委会 is what people call one.
  ...each(
    region,
    ["长春市工业和信息化局", "长春市南关区工信局", "南关区政府"],
    ask("UNT-05", region, "是部门的名称"),
  ),
  // 长白山保护开发区 has three districts, and lies in three counties of two prefectures.
  ...["长白山保护开发区", "长白山保护开发区池北区", "长白山保护开发区池西区"].map((name) =>
    row(movedTo(name, "0433", "5712345", "133613")),
  ),
  row({
    ...movedTo("长白山保护开发区", "0433", "5712345", "133613"),
    [address]: "吉林省安图县二道白河镇长白山大街1号",
  }),
  row({
    ...movedTo("长白山保护开发区", "0439", "6312345", "134504"),
    [address]: "抚松县松江河镇白山大街1号",
  }),
  row(
    {
      ...movedTo("长白山保护开发区", "0433", "5712345", "133613"),
      [address]: "吉林市船营区解放路5号",
    },
    hint("UNT-03", [address, region], "不在同一市（州）"),
  ),
  ...each(region, ["东北", "长川市", "全省"], must("UNT-05", region, "不在吉林省行政区划表内")),
  row({ [region]: null }, must("STR-18", region, "为必填项")),
  row({ [region]: "无" }, must("STR-18", region, "不能填“无”")),

  // 通讯地址
  ...sound(
    address,
    "长春市南关区远航街100号",
    "远航街100号",
    "吉林省长春市高新区深圳街8号",
    "南关区北京路12号",
    "长春市上海路3号",
    "四平街18号",
    "深圳街2000号",
  ),
  ...each(
    address,
    ["见营业执照", "同上", "130022", "0431-88901234", 130022],
    ask("UNT-03", address, "没有写地址"),
  ),
  row({ [address]: "沈阳市铁西区北二路1号", [region]: "沈阳市" }, must("UNT-05", region, "不在吉林省")),
  row({ [address]: "沈阳市铁西区北二路1号" }, hint("UNT-03", [address, region], "不在吉林省")),
  row({ [address]: "辽宁省沈阳市铁西区北二路1号" }, hint("UNT-03", [address, region], "不在吉林省")),
  row({ [address]: "吉林市船营区解放路5号" }, hint("UNT-03", [address, region], "不在同一市（州）")),
  row({ [address]: "延吉市人民路5号" }, hint("UNT-03", [address, region], "不在同一市（州）")),

  // 邮政编码
  ...sound(postcode, "130000", "130117", 130022, "１３００２２", "130 022"),
  row({ [postcode]: "132001" }, hint("UNT-04", [postcode, region], "多用于吉林市")),
  row({ [postcode]: "136100" }, hint("UNT-04", [postcode, region], "多用于")),
  row({ [postcode]: "100081" }, ask("UNT-04", postcode, "不是吉林省的")),
  row({ [postcode]: "230022" }, ask("UNT-04", postcode, "不是吉林省的")),
  ...each(postcode, ["13002", "1300222", "13OO22", "13002a"], must("UNT-04", postcode, "应为 6 位数字")),
  row({ [postcode]: null }, must("STR-18", postcode, "为必填项")),

  // Numbers by area
  ...sound(
    phone,
    "0431-88901234",
    "043188901234",
    "0431 88901234",
    "（0431）88901234",
    "0431-88901234-801",
    "0431-88901234转801",
    "0431-88901234（801）",
    "0431-88901234转分机801",
    "0431-88901234-分机801",
    "0431-88901234分机号801",
    "+86-431-88901234",
    "0431—88901234",
    "13804310009",
    "400-123-4567",
    "4001234567",
    "800-820-1234",
  ),
  row({ [phone]: "0431-88901234/13804310009" }, ask("STR-17", phone, "填了多个值")),
  row({ [phone]: "88901234" }, ask("UNT-08", phone, "没有区号", "0431-88901234")),
  row({ [phone]: "8890123" }, ask("UNT-08", phone, "没有区号")),
  row({ [phone]: "0431-8890123" }, ask("UNT-08", phone, "应为 8 位")),
  row({ [phone]: "431-88901234" }, must("UNT-08", phone, "少了开头的 0", "0431-88901234")),
  row(
    { "contact.landline": "431-88901237" },
    ask("CTC-04", "contact.landline", "少了开头的 0", "0431-88901237"),
  ),
  row({ "applicant.fax": "431-88901235" }, ask("UNT-09", "applicant.fax", "少了开头的 0", "0431-88901235")),
  row({ [phone]: "0431-00000000" }, ask("STR-12", phone, "示例内容")),
  row({ [phone]: "0431-889012345" }, must("UNT-08", phone, "写法有误")),
  row({ [phone]: "0431-889012" }, must("UNT-08", phone, "写法有误")),
  row({ [phone]: "0432-63901234" }, ask("UNT-12", phone, "与所在地区")),
  row({ [phone]: "010-88901234" }, ask("UNT-12", phone, "与所在地区")),
  row({ [phone]: null }, must("STR-18", phone, "为必填项")),
  row({ [phone]: "无" }, must("STR-18", phone, "不能填“无”")),
  row({ ...inYanbian("延吉市"), [phone]: "0433-29012345" }, ask("UNT-08", phone, "应为 7 位")),
  row({ ...inJilinCity("吉林市"), [phone]: "0432-6390123" }),
  row({ "contact.landline": "0431-8890123" }, ask("CTC-04", "contact.landline", "应为 8 位")),
  row(
    { "responsiblePerson.landline": "0431-8890123" },
    ask("PER-12", "responsiblePerson.landline", "应为 8 位"),
  ),
  row({ "applicant.fax": "0431-8890123" }, ask("UNT-09", "applicant.fax", "应为 8 位")),
  row({ "applicant.fax": "88901235" }, ask("UNT-09", "applicant.fax", "没有区号", "0431-88901235")),
  row({ "applicant.fax": "12345" }, ask("UNT-09", "applicant.fax", "写法有误")),
  ...sound("applicant.fax", "无", "/", "—", "0431-88901234转8", "0432-63901234"),
  row({ "applicant.fax": null }, hint("UNT-09", "applicant.fax", "没有填写")),
  row({ "contact.landline": null }),
  row({ "contact.landline": "无" }),
  row({ "responsiblePerson.landline": null }, hint("PER-12", "responsiblePerson.landline", "没有填写")),
  on("institute", inJilinCity("吉林市龙潭区")),
];
