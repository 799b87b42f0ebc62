import { wordings } from "../wording";

/** SUM: what shows only when the forms of several projects lie side by side; EXP: explanations. */
export const acrossWording = wordings({
  "SUM-06.sameCode": {
    message: "同一统一社会信用代码（{code}）下，项目“{found}”与“{other}”名称相同，疑似重复申报。",
    advice: "请核实是否为同一项目；重复的只保留1份，其余退回。",
  },
  "SUM-06.sameApplicant": {
    message: "{applicant}的项目“{found}”与“{other}”名称相同，疑似重复申报。",
    advice: "请核实是否为同一项目；重复的只保留1份，其余退回。",
  },
  "SUM-06.alike": {
    message: "{applicant}的项目“{found}”与“{other}”名称相近，是同一项目改名还是两个项目，需要核实。",
    advice: "是同一项目的，只保留1份，其余退回；是两个项目的，请说明各自的建设内容。",
  },
  "SUM-07": {
    message: "{applicant}申报了多个项目（共 {count} 个）：{names}{namelessProjects}。",
    advice: "申报指南没有限制项目数；请核实各项目是否独立，并说明。",
  },
  "SUM-08.names": {
    message: "统一社会信用代码 {code} 对应不同的单位名称（共 {count} 个）：{names}。",
    advice: "请对照营业执照核实，退回填错的申报书。",
  },
  "SUM-08.codes": {
    message: "单位名称“{applicant}”对应不同的统一社会信用代码：{codes}。",
    advice: "请对照营业执照核实，退回填错的申报书。",
  },
  "SUM-08.alike": {
    message: "单位名称相近（共 {count} 家）：{names}{namelessApplicants}。",
    advice: "请对照统一社会信用代码核实是否为同一单位；不是同一单位的，请说明。",
  },
  "SUM-08.family": {
    message: "有 {count} 家单位的名称相近，其中最相近的：{names}{namelessApplicants}。",
    advice: "请对照统一社会信用代码核实有没有同一单位；名称本来就是成批编号的，请说明。",
  },
  "SUM-09": {
    message: "{applicant}的几份申报书中，{label}不一致：{amounts}。",
    advice: "同一单位的财务数据应当相同，请按审计报告核实，退回填错的申报书。",
  },
  "SUM-10.mobile": {
    message: "不同单位的项目联系人填了同一手机号 {found}（共 {count} 家）：{names}{namelessApplicants}。",
    advice: "请核实联系人是否为申报单位人员；由同一机构代办的，请说明。",
  },
  "SUM-10.email": {
    message: "不同单位的项目联系人填了同一电子信箱 {found}（共 {count} 家）：{names}{namelessApplicants}。",
    advice: "请核实联系人是否为申报单位人员；由同一机构代办的，请说明。",
  },
  "SUM-10.phone": {
    message: "不同单位填了同一电话 {found}（共 {count} 家）：{names}{namelessApplicants}。",
    advice: "请先核对电话是否抄错；由同一机构代办或共用总机的，请说明。",
  },
  "SUM-10.person": {
    message: "不同单位的项目责任人同为 {found}（共 {count} 家）：{names}{namelessApplicants}。",
    advice: "请先核实是否为同一人；同一人的，请说明各单位的关系，同名的，请说明。",
  },
  "SUM-10.sentence": {
    message: "不同单位的{label}有完全相同的语句“{excerpt}”（共 {count} 家）：{names}{namelessApplicants}。",
    advice: "请核实是否由同一机构代写、内容是否为本单位实际情况；确属实际情况的，请说明。",
  },
  "SUM-10.several": {
    message: "不同单位的申报书有多处相同（共 {count} 家）：{names}{namelessApplicants}。相同的有：{shared}。",
    advice: "请核实是否由同一机构代办、内容是否为各单位实际情况；是的，请说明各单位的关系。",
  },
  "SUM-11": {
    message: "项目“{found}”由{units}分别推荐。",
    advice: "请两地核实由谁推荐，只保留1份；区划调整的，以现隶属地推荐为准。",
  },
  "SUM-11.names": {
    message: "不同单位申报了同名项目“{found}”（共 {count} 家）：{names}{namelessApplicants}。",
    advice: "请核实是否为同一项目；不是同一项目的，请说明。",
  },
  "SUM-12.project": {
    message: "{applicant}的项目“{found}”与{supportedIn}年已获支持的项目“{supported}”名称相同或相近。",
    advice: "请核实是否为同一建设内容；同一内容的不得重复支持，不同的，请说明本次新增的内容。",
  },
  "SUM-12.applicant": {
    message: "{applicant}已在{supportedIn}年获得支持（项目“{supported}”），本次申报“{found}”。",
    advice: "请对照承诺书和奖补情况核实；本次项目与以前不同的，请说明。",
  },
  "SUM-13": {
    message: "{label}中填有身份证号码，程序已把它隐去，不会出现在汇总的任何表里。",
    advice: "请从该单元格中删去身份证号码；责任人的证件号码只填在“证件号码”一栏。",
  },
  "SUM-13.sheetName": {
    message: "工作表的名称中有身份证号码，程序已把它隐去。",
    advice: "请给工作表改名，不要用身份证号码。",
  },
  "SUM-13.fileName": {
    message: "文件名中有身份证号码，程序已把它隐去。",
    advice: "请给文件改名，不要用身份证号码，再重新报送。",
  },

  "EXP-01.short": {
    message: "说明只有 {length} 个字，过于简单。",
    advice: "请写明原因，不少于 {min} 个字，如“{lastYear}年5月增资扩股，总资产相应增加”。",
  },
  "EXP-01.empty": {
    message: "说明只写了“属实”“核实无误”一类的话，没有写明原因。",
    advice: "请写明原因，如“{lastYear}年5月增资扩股，总资产相应增加”。",
  },
  "EXP-01.unfilled": {
    message: "说明中还有没填写的空格（__）。",
    advice: "请把空格补充完整。",
  },
});
