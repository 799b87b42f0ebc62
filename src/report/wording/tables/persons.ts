import { wordings } from "../wording";

const phoneAdvice = "请填写区号加号码（如 0431-88901234）或11位手机号；没有的填“无”，号码确实如此的请说明。";

/** PER and CTC: the person in charge, and whom to ring. */
export const personsWording = wordings({
  "PER-01.odd": {
    message: "项目责任人姓名“{found}”的写法有误。",
    advice: "请只填写姓名（2至20个汉字，或外文姓名），不要加职务、电话。",
  },
  "PER-01.alone": {
    message: "项目责任人姓名“{found}”里除姓名外还有别的内容。",
    advice: "请只填写姓名；可采用建议值“{suggestion}”，职务填在“职称/职务”栏。",
  },
  "PER-01.several": {
    message: "项目责任人姓名“{found}”填了 {count} 个人。",
    advice: "请只填写一位责任人（法人代表）的姓名。",
  },
  "PER-02": { message: "项目责任人性别填的是“{found}”。", advice: "请填写“男”或“女”。" },
  "PER-03": {
    message: "证件类型“{found}”不在常用证件之内。",
    advice: "请从以下类型中填写：{choices}。",
  },
  "PER-04.form": {
    message: "“证件号码”填的身份证号码有 {length} 位或含有不允许的字符，应为 17 位数字加 1 位数字或 X。",
    advice: "请对照身份证重新填写。",
  },
  "PER-04.region": {
    message: "“证件号码”填的身份证号码前两位不是有效的地区代码。",
    advice: "请对照身份证逐位核对后改正。",
  },
  "PER-04.birthDate": {
    message: "“证件号码”填的身份证号码第7至14位不是有效的出生日期。",
    advice: "请对照身份证逐位核对后改正。",
  },
  "PER-04.checkCharacter": {
    message: "“证件号码”填的身份证号码最后一位校验码不符，有填错的数字。",
    advice: "请对照身份证逐位核对后改正。",
  },
  "PER-05": {
    message: "性别填“{found}”，与身份证号码第17位表示的性别不符。",
    advice: "请核对性别和身份证号码；如都无误，请说明。",
  },
  "PER-06.child": {
    message: "按“证件号码”中的出生日期，项目责任人填报时只有 {age} 岁，不能担任责任人。",
    advice: "请对照身份证核对证件号码，改正填错的数字。",
  },
  "PER-06.young": {
    message: "按“证件号码”中的出生日期，项目责任人填报时 {age} 岁，年纪过轻。",
    advice: "请先核对证件号码第7至14位；如无误，请说明。",
  },
  "PER-06.old": {
    message: "按“证件号码”中的出生日期，项目责任人填报时 {age} 岁，年纪较大。",
    advice: "请先核对证件号码第7至14位；如无误，请说明其能够履行项目责任。",
  },
  "PER-07": { message: "“证件号码”填的是15位的旧身份证号码，已停止使用。", advice: "请填写18位身份证号码。" },
  "PER-08.wrong": {
    message: "证件号码不符合“{type}”的号码格式。",
    advice: "请核对证件类型和证件号码，改正填错的一项。",
  },
  "PER-08.unusual": {
    message: "证件号码与“{type}”的通常格式不同。",
    advice: "请核对证件号码；外国护照或旧版证件，请说明。",
  },
  "PER-09": {
    message: "项目责任人的工作单位“{found}”与申报单位“{other}”不一致。",
    advice: "请核对工作单位；如责任人确在其他单位任职，请说明与申报单位的关系。",
  },
  "PER-10": {
    message: "最高学历“{found}”不在学历名称之内。",
    advice: "请从以下学历中填写：{choices}；其他情况请说明。",
  },
  "PER-11.form": {
    message: "项目责任人的移动电话有误（现有 {digits} 位数字）：手机号应为 11 位，并以13至19开头。",
    advice: "请改填11位手机号。",
  },
  "PER-11.foreign": {
    message: "项目责任人的移动电话是境外号码。",
    advice: "请改填11位手机号；责任人没有内地手机号的，请说明。",
  },
  "PER-11.formProposed": {
    message: "项目责任人的移动电话多写了字符，或把数字写成了字母，手机号应为 11 位数字。",
    advice: "请改正；可能应为 {proposal}，核对后可采用。",
  },
  "PER-11.landline": {
    message: "项目责任人的移动电话填的是固定电话。",
    advice: "请改填11位手机号，固定电话填在“固定电话”栏。",
  },
  "PER-12.form": { message: "{label}填的“{found}”的写法有误。", advice: phoneAdvice },
  "PER-12.formProposed": {
    message: "{label}填的“{found}”的区号少了开头的 0。",
    advice: "请改正；可能应为 {proposal}，核对后可采用；号码确实如此的，请说明。",
  },
  "PER-12.digits": {
    message: "{label}填的“{found}”区号后有 {digits} 位号码，{code} 的号码应为 {usual} 位。",
    advice: "请核对号码，补全或删去多余的数字；号码确实如此的，请说明。",
  },
  "PER-12.noAreaCode": {
    message: "{label}填的“{found}”没有区号。",
    advice: "请在号码前加上区号；不需要区号的，请说明。",
  },
  "PER-12.areaCodeProposed": {
    message: "{label}填的“{found}”没有区号。",
    advice: "请在号码前加上区号；按所在地区应为 {proposal}，可采用；不需要区号的，请说明。",
  },
  "PER-12.email": {
    message: "{label}填的“{found}”不是有效的邮箱地址。",
    advice: "请改为“用户名@域名”的样式，如 name@163.com；没有的填“无”，地址确实如此的请说明。",
  },
  "PER-12.emailTypo": {
    message: "{label}填的“{found}”的域名像是笔误。",
    advice: "请核对；可能应为 {proposal}，核对后可采用；地址确实如此的，请说明。",
  },
  "PER-12.emailProposed": {
    message: "{label}填的“{found}”不是有效的邮箱地址。",
    advice: "请改正；可能应为 {proposal}，核对后可采用；地址确实如此的，请说明。",
  },
  "PER-12.title": {
    message: "{label}填的“{found}”像是职称、职务或学历。",
    advice: "请填写所从事的专业，如“机械工程”；确实如此的，请说明。",
  },
  "PER-12.blank": { message: "{labels}没有填写。", advice: "没有的请填“无”。" },
  "CTC-01": {
    message: "项目联系人姓名没有填写。",
    advice: "请填写，汇总表的“联系人”取自这一栏。",
  },
  "CTC-01.alone": {
    message: "项目联系人姓名“{found}”里除姓名外还有别的内容，会印进汇总表的“联系人”一栏。",
    advice: "请只填写姓名；可采用建议值“{suggestion}”，号码填在“移动电话”栏。",
  },
  "CTC-01.several": {
    message: "项目联系人姓名“{found}”填了 {count} 个人，汇总表的“联系人”一栏只列一位。",
    advice: "请只留一位联系人，手机号码须是他本人的。",
  },
  "CTC-01.odd": {
    message: "项目联系人姓名“{found}”不是完整的姓名。",
    advice: "请填写联系人的姓和名（2至20个汉字，或外文姓名），不要写职务或称呼。",
  },
  "CTC-01.none": {
    message: "项目联系人姓名为必填项，不能填“{raw}”。",
    advice: "请填写联系人姓名，汇总表的“联系人”取自这一栏。",
  },
  "CTC-02": {
    message: "项目联系人的工作单位“{found}”与申报单位“{other}”不一致。",
    advice: "请填写申报单位自己的联系人；如确由其他单位人员联系，请说明关系。",
  },
  "CTC-03.form": {
    message: "项目联系人的移动电话“{found}”有误（现有 {digits} 位数字）：手机号应为 11 位，并以13至19开头。",
    advice: "请改填11位手机号，汇总表的“联系方式（手机）”取自这一栏。",
  },
  "CTC-03.foreign": {
    message: "项目联系人的移动电话“{found}”是境外号码，汇总表的“联系方式（手机）”须为11位手机号。",
    advice: "请改填联系人的11位手机号。",
  },
  "CTC-03.formProposed": {
    message: "项目联系人的移动电话“{found}”多写了字符，或把数字写成了字母，手机号应为 11 位数字。",
    advice: "请改正；可能应为 {proposal}，核对后可采用。汇总表的“联系方式（手机）”取自这一栏。",
  },
  "CTC-03.landline": {
    message: "项目联系人的移动电话“{found}”是固定电话，不是手机号。",
    advice: "请改填11位手机号，汇总表的“联系方式（手机）”取自这一栏。",
  },
  "CTC-04.form": { message: "{label}填的“{found}”的写法有误。", advice: phoneAdvice },
  "CTC-04.formProposed": {
    message: "{label}填的“{found}”的区号少了开头的 0。",
    advice: "请改正；可能应为 {proposal}，核对后可采用；号码确实如此的，请说明。",
  },
  "CTC-04.digits": {
    message: "{label}填的“{found}”区号后有 {digits} 位号码，{code} 的号码应为 {usual} 位。",
    advice: "请核对号码，补全或删去多余的数字；号码确实如此的，请说明。",
  },
  "CTC-04.noAreaCode": {
    message: "{label}填的“{found}”没有区号。",
    advice: "请在号码前加上区号；不需要区号的，请说明。",
  },
  "CTC-04.areaCodeProposed": {
    message: "{label}填的“{found}”没有区号。",
    advice: "请在号码前加上区号；按所在地区应为 {proposal}，可采用；不需要区号的，请说明。",
  },
  "CTC-05.email": {
    message: "{label}填的“{found}”不是有效的邮箱地址。",
    advice: "请改为“用户名@域名”的样式，如 name@163.com。",
  },
  "CTC-05.emailTypo": {
    message: "{label}填的“{found}”的域名像是笔误。",
    advice: "请核对；可能应为 {proposal}，核对后可采用；地址确实如此的，请说明。",
  },
  "CTC-05.emailProposed": {
    message: "{label}填的“{found}”不是有效的邮箱地址。",
    advice: "请改正；可能应为 {proposal}，核对后可采用。",
  },
  "CTC-06.mobile": {
    message: "项目联系人与项目责任人的移动电话相同。",
    advice: "如由责任人直接联系，无须修改；否则请填写联系人自己的手机号。",
  },
  "CTC-06.name": {
    message: "项目联系人与项目责任人是同一人（{found}）。",
    advice: "如由责任人直接联系，无须修改。",
  },
});
