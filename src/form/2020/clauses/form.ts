import type { Clause } from "../../edition";

/** 填写说明 一 to 六 of 附件4-1. */
const notes: Readonly<Record<string, Clause>> = {
  "note.1": { kind: "quoted", title: "填写说明 一", text: "请严格按照表中要求填写各项。" },
  "note.2": {
    kind: "quoted",
    title: "填写说明 二",
    text: "申报书由项目责任单位编写，并报送所属市（县）工信局。",
  },
  "note.3": {
    kind: "quoted",
    title: "填写说明 三",
    text: "项目申报书中第一次出现外文名词时，要写清全称和缩写，再出现同一词时可以使用缩写。",
  },
  "note.4": {
    kind: "quoted",
    title: "填写说明 四",
    text: "组织机构代码或统一社会信用代码是指项目责任单位组织机构代码证或登记证书上的标识代码，它是由登记管理部门所赋予的唯一法人标识代码。",
  },
  "note.5": { kind: "quoted", title: "填写说明 五", text: "项目责任单位对所填报的相关内容真实性负责。" },
  "note.6": {
    kind: "quoted",
    title: "填写说明 六",
    text: "填报格式说明：请用A4幅面编辑，正文字体为3号仿宋体，单倍行距。一级标题3号黑体，二级标题3号楷体。",
  },
};

/** What 附件4-1 to 4-5 print, and the notes on them. */
export const formClauses: Readonly<Record<string, Clause>> = {
  ...notes,
  "form.title": {
    kind: "quoted",
    title: "附件4-1 标题",
    text: "2020年度省级工业互联网及制造业服务化示范项目申报书",
  },
  "form.cover": {
    kind: "print",
    title: "附件4-1 封面",
    text: "项目名称、项目责任单位、项目责任人（法人代表）、项目技术负责人、项目年限、填报日期",
  },
  "form.period": { kind: "print", title: "附件4-1 封面 项目年限", text: "项目年限：20__年__月至20__年__月" },
  "form.filledOn": { kind: "print", title: "附件4-1 封面 填报日期", text: "填报日期：20__年__月__日" },
  "form.table": { kind: "quoted", title: "附件4-1 项目基本信息表", text: "（一）项目基本信息表" },
  "form.category": {
    kind: "print",
    title: "附件4-1 项目类别",
    text: "□行业级工业互联网平台项目，面向行业：____　□企业级工业互联网平台项目，企业所属行业：____",
  },
  "form.serviceTypes": { kind: "quoted", title: "附件4-1 提供服务类型", text: "□其他（请注明）" },
  "form.applicant": {
    kind: "print",
    title: "附件4-1 项目责任单位信息",
    text: "单位名称、单位性质、通讯地址、邮政编码、所在地区、单位主管部门、联系电话、组织机构代码/统一社会信用代码、传真号码、单位成立时间、电子信箱",
  },
  "form.finance": {
    kind: "print",
    title: "附件4-1 财务数据",
    text: "2017、2018、2019年：总资产（万元）、负债率、主营业务收入（万元）、税金（万元）、利润（万元）",
  },
  "form.responsiblePerson": {
    kind: "print",
    title: "附件4-1 项目责任人信息",
    text: "姓名、性别、证件类型、证件号码、工作单位、职称/职务、最高学历、从事专业、移动电话、固定电话、传真号码、电子信箱",
  },
  "form.contact": {
    kind: "print",
    title: "附件4-1 项目联系人信息",
    text: "姓名、工作单位、移动电话、固定电话、传真号码、电子信箱",
  },
  "form.situation": {
    kind: "print",
    title: "附件4-1 项目基本情况",
    text: "项目总投资（万元）、合作云平台服务商、平台当前建设运营情况、2020年规划为平台使用企业提供的服务总额、创新能力、自主可控、项目实施、标准制定",
  },
  "form.capability": {
    kind: "quoted",
    title: "附件4-1 工业互联网项目已具备能力 注",
    text: "所填指标数量需提供相关证明材料，可提供合作云平台服务商相关资质，指标数量统计时间截止到通知下发之日。两化融合创新示范项目、制造业服务化及工业软件项目可参照本表适当修改",
  },
  "form.developers": {
    kind: "quoted",
    title: "附件4-1 平台开发者数量 注",
    text: "注：至少上传过1个微服务或1个工业 APP",
  },
  "form.dataCollection": {
    kind: "quoted",
    title: "附件4-1 数据采集解决方案能力",
    text: "□集成第三方解决方案（请注明厂商）",
  },
  "form.architecture": {
    kind: "quoted",
    title: "附件4-1 架构设计",
    text: "是否具有完整的云计算架构　□是　□否",
  },
  "form.deployment": {
    kind: "print",
    title: "附件4-1 云部署模式",
    text: "□私有云　□公有云（服务商名称）　□混合云（公有云服务商名称）",
  },
  outline: { kind: "quoted", title: "附件4-2 项目建设方案编制大纲", text: "需包括但不局限于如下内容：" },
  performance: {
    kind: "print",
    title: "附件4-3 绩效目标",
    text: "申报项目名称、项目申报单位、项目计划总投资、总体目标、绩效指标",
  },
  "performance.note.1": {
    kind: "quoted",
    title: "附件4-3 注1",
    text: "绩效指标分为定量指标和定性指标两类。其中定量指标包括核心技术指标、产量规模、应用目标、对外提供服务、技术成果转化等方面（指标名称），相关指标值须量化可考核。定性指标主要包括促进产业转型升级、促进智能化、绿色化发展、提升质量安全、推动产业升级等社会效益方面（指标名称）。项目申报单位应结合项目实际情况填写。",
  },
  "performance.note.2": {
    kind: "quoted",
    title: "附件4-3 注2",
    text: "项目绩效目标将作为绩效评价和验收考核的重要依据之一，请按要求认真填写。",
  },
  commitment: {
    kind: "quoted",
    title: "附件4-4 真实性承诺书",
    text: "我单位项目申报提供的所有文件、资料都是真实、完整、有效的，本单位承诺对申报材料及其附属材料的真实性承担法律责任；承诺本项目未通过其他渠道获取过市级财政性资金支持；授权允许对企业法人代表或项目负责人个人信用信息开展查询；项目申报后，我单位不会以任何形式干预后续进行的项目审查、评审和确定工作。",
  },
  summary: {
    kind: "print",
    title: "附件4-5 申报信息汇总表",
    text: "推荐单位（盖章）；序号、项目名称、依托企业、项目类别、联系人、联系方式（手机）",
  },
};
