import { wordings } from "../wording";

/** PFM: 绩效目标. */
export const performanceWording = wordings({
  "PFM-01": {
    message: "绩效目标表没有填写定量指标。",
    advice: "请至少填写1项定量指标及其指标值。",
  },
  "PFM-01.none": {
    message: "定量指标填的是“{raw}”。",
    advice: "请至少填写1项定量指标及其指标值。",
  },
  "PFM-01.noNumber": {
    message: "定量指标的指标值都没有数字：{found}。",
    advice: "请为指标值写上数字和单位，如“服务企业50家”。",
  },
  "PFM-01.someNoNumber": {
    message: "定量指标{names}的指标值没有数字，无法考核。",
    advice: "请写上数字和单位，如“500台”；确难量化的，请移到定性指标或说明。",
  },
  "PFM-01.zero": {
    message: "定量指标{names}的指标值为 0。",
    advice: "请核对；目标确为 0 的，请说明其含义。",
  },
  "PFM-01.twice": {
    message: "定量指标{names}填了 {times} 次。",
    advice: "请只留一处，或把两处的名称写得各不相同；确有不同含义的，请说明。",
  },
  "PFM-01.noValue": {
    message: "定量指标{names}没有填写指标值。",
    advice: "请填写指标值，如“500台”；不需要的指标请整行删去。",
  },
  "PFM-01.noName": {
    message: "定量指标中有指标值{values}没有写指标名称。",
    advice: "请写明是什么指标；不需要的请整行删去。",
  },
  "PFM-03.elsewhere": {
    message: "总体目标填的是“{found}”，没有写目标。",
    advice: "请写明项目的总体目标，绩效评价和验收只以本表为准。",
  },
  "PFM-03.isName": {
    message: "总体目标填的是项目名称“{found}”，没有写目标。",
    advice: "请写明项目建成后要达到的目标；如确为目标，请说明。",
  },
  "PFM-03.isAmount": {
    message: "总体目标填的是金额“{found}”，没有写目标。",
    advice: "请核对是否填错了行；总体目标请写明项目建成后要达到的目标；如确为目标，请说明。",
  },
  "PFM-03.short": {
    message: "总体目标“{found}”只有 {length} 个字，看不出要达到什么。",
    advice: "请写明建设内容和要达到的效果（不少于 {min} 字）；如已写清，请说明。",
  },
  "PFM-02.noValue": {
    message: "定性指标{names}没有填写指标值。",
    advice: "请写明要达到的效果，如“推动行业智能化改造”；不需要的指标请整行删去，确无指标值的请说明。",
  },
  "PFM-02.noName": {
    message: "定性指标中有指标值{values}没有写指标名称。",
    advice: "请写明是什么指标；不需要的请整行删去，否则请说明。",
  },
  "PFM-02.askew": {
    message: "绩效目标像是错了行：{lines}。",
    advice:
      "请逐行核对指标名称与指标值是否对应、定量指标与定性指标是否分在各自的行；内容本来如此的，请说明。",
  },
  "PFM-02": { message: "绩效目标表没有填写定性指标。", advice: "请至少填写1项定性指标及其指标值。" },
  "PFM-02.none": { message: "定性指标填的是“{raw}”。", advice: "请至少填写1项定性指标及其指标值。" },
  "PFM-03": { message: "绩效目标表没有填写总体目标。", advice: "请写明项目的总体目标。" },
  "PFM-03.none": { message: "总体目标填的是“{raw}”。", advice: "请写明项目的总体目标。" },
  "PFM-04": {
    message: "定量指标只有 {count} 项，少于 {few} 项。",
    advice: "建议补充可以考核的定量指标。",
  },
  "PFM-05": {
    message: "定量指标“{names}”的指标值含有模糊表述“{words}”。",
    advice: "请改为确切的数字；确难量化的，请移到定性指标或说明。",
  },
});
