import { wordings } from "../wording";

/** UNT and USC: the applicant and its code. */
export const applicantWording = wordings({
  "UNT-01.noForm": {
    message: "单位名称“{found}”不像营业执照上的全称（结尾不是公司、厂、院、所、中心等）。",
    advice: "请按营业执照填写全称；如确为全称，请说明。",
  },
  "UNT-01.alone": {
    message: "单位名称“{found}”里除名称外还有别的内容，会印进汇总表的“依托企业”一栏。",
    advice: "请只填写营业执照上的全称；可采用建议值“{suggestion}”，其余内容填在各自的栏目。",
  },
  "UNT-01.noLegalPerson": {
    message: "单位名称“{found}”像是合伙企业、个人独资企业或个体工商户，不是独立法人。",
    advice: "请对照营业执照核对；不具有法人资格的不能申报，确为独立法人的，请说明。",
  },
  "UNT-01.several": {
    message: "单位名称“{found}”填了 {count} 个单位，汇总表的“依托企业”一栏只列一个。",
    advice: "请只留申报单位，按营业执照填写全称；合作单位写进建设方案。",
  },
  "UNT-01.group": {
    message: "单位名称填的是“{found}”，集团不是法人，营业执照上的全称多以“公司”结尾。",
    advice: "请按营业执照填写全称，如“…集团有限公司”；执照所载即为此名的，请说明。",
  },
  "UNT-01.branch": {
    message: "单位名称“{found}”是分支机构，可能不是独立法人。",
    advice: "请由具有独立法人资格的企业申报；如该单位为独立法人，请说明。",
  },
  "UNT-02": {
    message: "单位性质“{found}”不在登记注册类型之内。",
    advice: "请从以下类型中填写：{choices}；如执照所载类型不同，请说明。",
  },
  "UNT-02.name": {
    message: "单位性质填的是“{found}”，像是企业的名称。",
    advice: "请填登记注册类型，如“有限责任公司”；如执照所载类型就是如此，请说明。",
  },
  "UNT-02.noLegalPerson": {
    message: "单位性质填的是“{found}”，合伙企业、个人独资企业、个体工商户不是独立法人。",
    advice: "请对照营业执照核对；不具有法人资格的不能申报，确为独立法人的，请说明。",
  },
  "UNT-03.elsewhere": {
    message: "通讯地址“{found}”不在吉林省，所在地区填的是“{other}”。",
    advice: "请先核对通讯地址，再核对所在地区；办公地点确在外省的，无须修改。",
  },
  "UNT-03.differs": {
    message: "通讯地址“{found}”与所在地区“{other}”不在同一市（州）。",
    advice: "请先核对所在地区（单位注册地），再核对通讯地址；办公地点确在别处的，无须修改。",
  },
  "UNT-03.notGiven": {
    message: "通讯地址填的是“{found}”，没有写地址。",
    advice: "请写明市、区（县）、街道和门牌号；不便填写的，请说明。",
  },
  "UNT-04.form": {
    message: "邮政编码“{found}”有误，应为 {length} 位数字。",
    advice: "请改填 {length} 位邮政编码。",
  },
  "UNT-04.elsewhere": {
    message: "邮政编码“{found}”不是吉林省的，吉林省的邮政编码以 {prefix} 开头。",
    advice: "请核对邮政编码；如通讯地址在外省，请说明。",
  },
  "UNT-04.otherCity": {
    message: "邮政编码“{found}”多用于{homes}，所在地区填的是“{other}”。",
    advice: "请核对邮政编码与所在地区；通讯地址确在别处的，无须修改。",
  },
  "UNT-04.noCity": {
    message: "邮政编码“{found}”不像“{other}”的邮政编码。",
    advice: "请核对邮政编码；如无误，无须修改。",
  },
  "UNT-05.everyday": {
    message: "所在地区“{found}”是习惯叫法，规范名称是“{name}”。",
    advice: "建议改为“{suggestion}”，可采用建议值。",
  },
  "UNT-05.former": {
    message: "所在地区“{found}”用的是旧名，{until}年已改为“{name}”。",
    advice: "请改为“{suggestion}”，可采用建议值；证照仍用旧名的，请说明。",
  },
  "UNT-05.moved": {
    message: "所在地区填的是“{found}”，{division}自{since}起由{to}代管。",
    advice: "建议改为“{suggestion}”，可采用建议值；由哪个市推荐，请与工信部门确认。",
  },
  "UNT-05.office": {
    message: "所在地区填的是“{found}”，是部门的名称，不是地区。",
    advice: "请填写单位注册地所在的市（州）、县（市、区），部门填在“单位主管部门”栏；否则请说明。",
  },
  "UNT-05.several": {
    message: "所在地区填了不止一个市（州）：{places}。",
    advice: "请只填单位注册地所在的市（州）、县（市、区）；确有几处的，请说明注册地是哪里。",
  },
  "UNT-05.mismatch": {
    message: "所在地区“{found}”前后不符：{division}属于{homes}。",
    advice: "请先核对市（州），再核对县（市、区），改正填错的一处；区划调整的，请说明。",
  },
  "UNT-05.elsewhere": {
    message: "所在地区“{found}”不在吉林省。",
    advice: "请填写单位注册地所在的市（州）、县（市、区）；不在吉林省注册的单位不能申报。",
  },
  "UNT-05.unknown": {
    message: "所在地区“{found}”不在吉林省行政区划表内。",
    advice: "请填写市（州）和县（市、区）的现行名称，如“长春市农安县”。",
  },
  "UNT-05.provinceOnly": {
    message: "所在地区只填了“{found}”，没有写到市（州）、县（市、区）。",
    advice: "请填写市（州）和县（市、区）；如暂不能确定，请说明。",
  },
  "UNT-05.zone": {
    message: "所在地区“{found}”没有写明在哪个市（州）。",
    advice: "请在开发区名称前写明市（州），如“长春市高新技术产业开发区”；否则请说明所在市（州）。",
  },
  "UNT-06": {
    message: "所在地区“{found}”不属于推荐单位{unit}的管辖范围。",
    advice: "请核对项目应由哪个市（州）推荐；区划调整或省直管的，请说明。",
  },
  "UNT-06.several": {
    message: "{count} 个项目的所在地区（{found}）不属于推荐单位{unit}的管辖范围。",
    advice: "请逐个核对项目应由哪个市（州）推荐；区划调整或省直管的，请说明。",
  },
  "UNT-07": { message: "单位主管部门没有填写。", advice: "没有主管部门的，请填“无”。" },
  "UNT-07.itself": {
    message: "单位主管部门填的是本单位（{found}）。",
    advice: "请填写主管部门的名称；没有主管部门的，请填“无”。",
  },
  "UNT-08.form": {
    message: "联系电话“{found}”的写法有误。",
    advice: "请填写区号加号码（如 0431-88901234）或11位手机号。",
  },
  "UNT-08.formProposed": {
    message: "联系电话“{found}”的区号少了开头的 0。",
    advice: "请改正；可能应为 {proposal}，核对后可采用。",
  },
  "UNT-08.digits": {
    message: "{label}填的“{found}”区号后有 {digits} 位号码，{code} 的号码应为 {usual} 位。",
    advice: "请核对号码，补全或删去多余的数字；号码确实如此的，请说明。",
  },
  "UNT-08.noAreaCode": {
    message: "联系电话“{found}”没有区号。",
    advice: "请在号码前加上区号；不需要区号的，请说明。",
  },
  "UNT-08.areaCodeProposed": {
    message: "联系电话“{found}”没有区号。",
    advice: "请在号码前加上区号；按所在地区应为 {proposal}，可采用；不需要区号的，请说明。",
  },
  "UNT-09.form": {
    message: "{label}填的“{found}”的写法有误。",
    advice: "请填写区号加号码（如 0431-88901234）；没有传真的填“无”，号码确实如此的请说明。",
  },
  "UNT-09.formProposed": {
    message: "{label}填的“{found}”的区号少了开头的 0。",
    advice: "请改正；可能应为 {proposal}，核对后可采用；号码确实如此的，请说明。",
  },
  "UNT-09.digits": {
    message: "{label}填的“{found}”区号后有 {digits} 位号码，{code} 的号码应为 {usual} 位。",
    advice: "请核对号码，补全或删去多余的数字；号码确实如此的，请说明。",
  },
  "UNT-09.noAreaCode": {
    message: "{label}填的“{found}”没有区号。",
    advice: "请在号码前加上区号；没有传真的填“无”，不需要区号的请说明。",
  },
  "UNT-09.areaCodeProposed": {
    message: "{label}填的“{found}”没有区号。",
    advice: "请在号码前加上区号；按所在地区应为 {proposal}，可采用；不需要区号的，请说明。",
  },
  "UNT-09.blank": { message: "{labels}没有填写。", advice: "没有传真的，请填“无”。" },
  "UNT-10.notADate": {
    message: "单位成立时间填的是“{raw}”，不是有效的日期。",
    advice: "请对照营业执照，按“2010年6月15日”的样式填写。",
  },
  "UNT-10.afterFilling": {
    message: "单位成立时间（{found}）晚于填报日期（{other}）。",
    advice: "请对照营业执照改正单位成立时间；填报日期填错的，改正填报日期。",
  },
  "UNT-10.afterYear": {
    message: "单位成立时间（{found}）晚于{year}年，尚未到来。",
    advice: "请对照营业执照改正单位成立时间。",
  },
  "UNT-10.young": {
    message: "单位成立时间为{found}，晚于{last}年，没有{last}年度的审计报告。",
    advice: "请核对单位成立时间；如无误，请说明如何提供{last}年度财务审计报告。",
  },
  "UNT-10.youngWithFigures": {
    message: "单位成立时间为{found}，却填写了{years}年的财务数据，两者矛盾。",
    advice:
      "请对照营业执照核对单位成立时间；如无误，请说明这些数据是哪个单位的，并说明如何提供{last}年度财务审计报告。",
  },
  "UNT-10.yearOnly": {
    message: "单位成立时间只写到年（{found}）。",
    advice: "建议对照营业执照写到年、月、日；不补也不影响审核。",
  },
  "UNT-10.old": {
    message: "单位成立时间为{found}，早于{min}年。",
    advice: "请对照营业执照核对；如无误，请说明。",
  },
  "UNT-11.email": {
    message: "{label}填的“{found}”不是有效的邮箱地址。",
    advice: "请改为“用户名@域名”的样式，如 name@163.com。",
  },
  "UNT-11.emailTypo": {
    message: "{label}填的“{found}”的域名像是笔误。",
    advice: "请核对；可能应为 {proposal}，核对后可采用；地址确实如此的，请说明。",
  },
  "UNT-11.emailProposed": {
    message: "{label}填的“{found}”不是有效的邮箱地址。",
    advice: "请改正；可能应为 {proposal}，核对后可采用。",
  },
  "UNT-12": {
    message: "{labels}的区号为 {code}，与所在地区“{region}”的区号 {expected} 不符。",
    advice: "请核对电话号码或所在地区；如无误，请说明。",
  },
  "USC-01": {
    message: "{label}没有填写。",
    advice: "请对照营业执照填写18位统一社会信用代码。",
  },
  "USC-01.none": {
    message: "{label}为必填项，不能填“{raw}”。",
    advice: "请对照营业执照填写18位统一社会信用代码。",
  },
  "USC-02.length": {
    message: "统一社会信用代码“{found}”有 {length} 位，应为 18 位。",
    advice: "请对照营业执照补全或改正，逐位核对。",
  },
  "USC-02.oldRegistration": {
    message: "“{found}”是15位的旧注册号或税号，不是统一社会信用代码。",
    advice: "请改填营业执照上的18位统一社会信用代码。",
  },
  "USC-02.characters": {
    message: "统一社会信用代码“{found}”含有不允许的字符，第3至8位应为数字。",
    advice: "请对照营业执照逐位核对后重新填写。",
  },
  "USC-03": {
    message: "统一社会信用代码“{found}”中有字母 {letters}，代码不使用 I、O、Z、S、V。",
    advice: "请对照营业执照核对，通常是数字 1、0、2、5 或字母 U 之误。",
  },
  "USC-03.proposal": {
    message: "统一社会信用代码“{found}”中有字母 {letters}，代码不使用 I、O、Z、S、V。",
    advice: "请对照营业执照核对；可能应为 {proposal}，核对后可采用。",
  },
  "USC-04": {
    message: "统一社会信用代码“{found}”的两个校验码都不符，有填错的字符。",
    advice: "请对照营业执照逐位核对后改正。",
  },
  "USC-04.organisation": {
    message: "组织机构代码“{found}”的校验码不符，有填错的字符。",
    advice: "请对照证书逐位核对，最好改填18位统一社会信用代码。",
  },
  "USC-05.credit": {
    message: "统一社会信用代码“{found}”的第18位校验码不符，其余校验通过。",
    advice: "请与营业执照逐位核对；如确与执照一致，请说明“已与营业执照逐位核对一致”。",
  },
  "USC-05.organisation": {
    message: "统一社会信用代码“{found}”第9至17位（组织机构代码）的校验码不符，第18位校验通过。",
    advice: "请与营业执照逐位核对；如确与执照一致，请说明“已与营业执照逐位核对一致”。",
  },
  "USC-06.soleTrader": {
    message: "统一社会信用代码以 {prefix} 开头，是个体工商户，不是独立法人单位。",
    advice: "个体工商户不能申报；如代码填错，请对照营业执照改正。",
  },
  "USC-06.institute": {
    message: "统一社会信用代码以 {prefix} 开头，单位是事业单位或社会服务机构，不是企业。",
    advice: "代码无须修改；请核对项目类别，企业以外的单位一般申报新型创新研发机构、公共服务项目。",
  },
  "USC-06.other": {
    message: "统一社会信用代码以 {prefix} 开头，不是企业（企业以 91 开头）。",
    advice: "请核对代码；如单位为独立法人，请说明单位类型。",
  },
  "USC-07": {
    message:
      "统一社会信用代码“{found}”的登记地区为 {region}，不是吉林省（{province}），单位可能不在吉林省注册。",
    advice: "请对照营业执照改正代码；由外省迁入的，请附迁入登记证明，由推荐单位核实后放行。",
  },
  "USC-07.national": {
    message: "统一社会信用代码“{found}”由国家机关登记（第3、4位为 {region}），看不出注册地是否在吉林省。",
    advice: "请核对营业执照所载的住所；在吉林省的，附复印件并说明即可。",
  },
  "USC-09": {
    message: "只填写了9位组织机构代码“{found}”。",
    advice: "请改填营业执照上的18位统一社会信用代码；尚未换发的，请说明。",
  },
  "USC-10": {
    message: "统一社会信用代码“{found}”由同一个字符组成，是无效代码。",
    advice: "请对照营业执照填写18位统一社会信用代码。",
  },
});
