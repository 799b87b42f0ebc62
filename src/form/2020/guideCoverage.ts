import type { ServedSentence } from "../edition";

const of = (clause: string, words: string, by: Omit<ServedSentence, "clause" | "words">): ServedSentence => ({
  clause,
  words,
  ...by,
});

/** Sections 二 and 三 and 填写说明, sentence by sentence. */
export const guideCoverage: readonly ServedSentence[] = [
  of("guide.2.1", "申报单位必须是在吉林省行政区域内注册", {
    rules: ["UNT-05", "USC-07", "USC-06", "UNT-01", "FIN-13", "FIN-14", "FIN-05", "FIN-08", "BAS-03"],
    items: ["ELG-02"],
  }),
  of("guide.2.1", "制造业企业需在中国两化融合服务平台完成两化融合自评估", { items: ["ELG-04"] }),
  of("guide.2.2", "工业互联网平台部分或全部建立", { rules: ["BAS-05", "PRJ-10", "BAS-04", "BAS-08"] }),
  of("guide.2.2", "申报单位需提供2019年、2020年与云平台服务商", {
    rules: ["CAP-06"],
    items: ["ELG-05", "ELG-06"],
  }),
  of("guide.2.3", "工业互联网研究机构应以促进", { items: ["ELG-07"] }),
  of("guide.2.3", "具有软硬件资源购置、技术研发", { items: ["ELG-07"] }),
  of("guide.2.3", "具有一定数量的产业互联网高端人才", { items: ["ELG-07"] }),
  of("guide.2.3", "具有必要的研发场所和实验室", { items: ["ELG-07"] }),
  of("guide.2.4", "工业互联网创新中心应包括", { items: ["ELG-08"] }),
  of("guide.2.4", "申报单位应提供创新中心整体建设方案", { items: ["ELG-08"] }),
  of("guide.2.5", "工业软件项目应已研发完成", { rules: ["PRJ-09", "BAS-07"], items: ["ELG-09"] }),
  of("guide.2.5", "必须有深厚的工业技术积累", { items: ["ELG-09"] }),
  of("guide.2.6", "制造业服务化项目须符合国家和我省产业政策", { items: ["ELG-10"] }),
  of("guide.2.6", "项目已启动或部分实施", { rules: ["PRJ-10"], items: ["ELG-10"] }),
  of("guide.2.7", "项目具有良好的社会及经济效益", { rules: ["PFM-02"], because: "weighed" }),
  of("guide.2.8", "申报材料内容真实完善", { rules: ["STR-12", "STR-10", "FIN-19"], items: ["CMT-01"] }),
  of("guide.2.9", "企业近三年来没有重大安全", { items: ["ELG-11"] }),
  of("guide.2.10", "贯彻落实", { because: "told" }),
  of("guide.2.10", "项目单位需提交实事求是", {
    rules: ["PFM-01", "PFM-03", "PFM-05", "STR-05"],
    items: ["MAT-04"],
  }),
  of("guide.2.10", "并按要求按时报送绩效完成情况", { because: "told" }),
  of("guide.3.1.1", "项目申报书", { items: ["MAT-01"] }),
  of("guide.3.1.2", "项目建设方案", { items: ["MAT-02", "PLN-01"] }),
  of("guide.3.1.3", "项目申报材料及其附属文件真实性承诺书", { items: ["CMT-01"] }),
  of("guide.3.1.4", "企业法人营业执照", { items: ["MAT-05"] }),
  of("guide.3.1.5", "经会计师事务所审计的审计报告", { items: ["MAT-06"] }),
  of("guide.3.1.5", "经会计师事务所审计的项目专项审计报告", { items: ["MAT-08"] }),
  of("guide.3.1.5", "审计报告应至少包括以下内容", {
    rules: ["FIN-02", "CVR-09", "UNT-10"],
    items: ["MAT-06", "MAT-07", "MAT-08", "MAT-09", "MAT-10"],
  }),
  of("guide.3.1.6", "制造业企业需提供两化融合自评估报告", { items: ["ELG-04"] }),
  of("guide.3.1.7", "其他相关资质证书", { items: ["MAT-12"] }),
  of("guide.3.1.8", "其他可以说明项目情况的相关材料", { items: ["MAT-12"] }),
  of("guide.3.1.9", "项目推荐工信部门出具的项目真实性证明", { items: ["MAT-13"] }),
  of("guide.3.2", "纸质申报材料采用A4纸双面打印", { items: ["MAT-17"] }),
  of("guide.3.2", "申报材料（含真实性承诺）需加盖申报单位公章", { items: ["MAT-17", "CMT-01"] }),
  of("guide.3.2", "（申报材料不退还）", { because: "told" }),
  of("note.1", "请严格按照表中要求填写各项", { rules: ["STR-05", "STR-06", "STR-18", "STR-16", "STR-17"] }),
  of("note.2", "申报书由项目责任单位编写", { rules: ["UNT-06", "CTC-02"] }),
  of("note.3", "项目申报书中第一次出现外文名词时", { because: "weighed" }),
  of("note.4", "组织机构代码或统一社会信用代码", { rules: ["USC-01", "USC-02", "USC-09"] }),
  of("note.5", "项目责任单位对所填报的相关内容真实性负责", { items: ["CMT-01"] }),
  of("note.6", "填报格式说明", { items: ["MAT-17"] }),
  of("note.6", "一级标题3号黑体", { items: ["MAT-17"] }),
];
