import { wordings } from "../wording";

/** FIN: the financial table. */
export const financeWording = wordings({
  "FIN-01": { message: "{label}没有填写。", advice: "请按审计报告填写；确实没有发生的金额填 0。" },
  "FIN-01.none": {
    message: "{label}填的是“{raw}”，不是数字。",
    advice: "单位当年已成立的，请填写数字；成立以前的年份才可填“—”。",
  },
  "FIN-01.group": {
    message: "{year}年的财务数据没有填写：{labels}。",
    advice: "请按{year}年度审计报告逐项填写。",
  },
  "FIN-02.filled": {
    message: "单位成立于{founded}，却填写了{years}年的财务数据（共 {count} 处，如{label}填 {found}）。",
    advice: "请核对单位成立时间；成立以前的年份请填“—”，系改制前数据的，请说明。",
  },
  "FIN-02.zero": {
    message: "单位成立于{founded}，{years}年的财务数据填了 0（共 {count} 处，如{label}）。",
    advice: "成立以前的年份请填“—”，不要填 0；系改制前数据的，请说明。",
  },
  "FIN-03": { message: "{label}为 {found}{also}，总资产应大于 0。", advice: "请按资产负债表改正。" },
  "FIN-03.new": {
    message: "{label}为 0（单位当年成立）。",
    advice: "请核对当年末的资产负债表；如确为 0，请说明。",
  },
  "FIN-04.negative": {
    message: "{label}为 {found}{also}，负债率不能为负。",
    advice: "请按负债总额÷资产总额重新计算后填写。",
  },
  "FIN-04.mixed": {
    message: "三年负债率有的写成小数，有的写成百分数，已统一理解为百分数。",
    advice: "建议三年都写成同一种样式，如 56.2%。",
  },
  "FIN-05.impossible": {
    message: "{label}为 {found}{also}，超过 {max}%，小数点可能有误。",
    advice: "请按负债总额÷资产总额重新计算后填写。",
  },
  "FIN-05.liabilities": {
    message:
      "{label}填的是 {raw}{also}，像是负债总额（万元）：除以当年总资产 {assets} 万元，负债率为 {suggestion}。",
    advice: "负债率＝负债总额÷资产总额，请改为 {suggestion}，并与审计报告核对。",
  },
  "FIN-05.point": {
    message: "{label}填的是 {raw}，即 {found}{also}，小数点可能有误。",
    advice: "请按负债总额÷资产总额重新计算后填写；小数点错位的，可采用建议值 {suggestion}。",
  },
  "FIN-05.low": {
    message: "{label}为 {found}{also}，低得少见，可能是在百分比格式的单元格里填了小数。",
    advice: "请按负债总额÷资产总额核对；应为百分之几十的请改正，如无误，请说明。",
  },
  "FIN-05.over": {
    message: "{label}为 {found}{also}，超过 100%，已资不抵债。",
    advice: "请核对负债总额与资产总额；如无误，请说明原因和偿债安排。",
  },
  "FIN-05.high": {
    message: "{label}为 {found}{also}，偏高。",
    advice: "请核对；无误的，无须修改。",
  },
  "FIN-06": {
    message: "{label}填的是 {raw}，没有百分号，按 {found} 理解。",
    advice: "请核对；建议写成 {found}。",
  },
  "FIN-07.negative": {
    message: "{label}为 {found}{also}，收入不能为负。",
    advice: "请按利润表改正。",
  },
  "FIN-07.zero": {
    message: "{label}为 0{also}。",
    advice: "请核对是否漏填；如当年确无{revenue}，请说明原因。",
  },
  "FIN-08.negative": {
    message: "{label}为 {found}{also}，税金为负。",
    advice: "请核对；如系退税超过缴税，请说明。",
  },
  "FIN-08.zero": {
    message: "当年有{revenue}，但{label}为 0{also}。",
    advice: "请核对是否漏填；如享受免税，请说明依据。",
  },
  "FIN-09.aboveRevenue": {
    message: "{label}为 {found}，大于当年{revenue} {other}。",
    advice: "请核对两栏是否填反、单位是否一致；如无误，请说明原因。",
  },
  "FIN-09.aboveAssets": {
    message: "{label}为 {found}，大于当年{revenue} {other}，也大于总资产 {assets}。",
    advice: "请按纳税申报表改正，注意单位为万元。",
  },
  "FIN-10": {
    message: "{label}为 {found}，占当年{revenue} {other} 的 {percent}%{also}，偏高。",
    advice: "请先核对税金的小数点和单位（本表为万元），再核对收入；如无误，请说明原因。",
  },
  "FIN-11.aboveRevenue": {
    message: "{label}为 {found}，大于当年{revenue} {other}。",
    advice: "请核对两栏是否填反、单位是否一致；如有投资收益等其他利润来源，请说明。",
  },
  "FIN-11.aboveOtherYears": {
    message: "{label}为 {found}，当年{revenue}无法比较，但它大于{best}年的{revenue} {other}。",
    advice: "请核对利润的数字和单位，并改正当年的{revenue}；如无误，请说明原因。",
  },
  "FIN-11.aboveAssets": {
    message: "{label}为 {found}，大于当年总资产 {other}。",
    advice: "请核对两栏的数字和单位；如无误，请说明原因。",
  },
  "FIN-12": {
    message: "{label}为 {found}，是当年{revenue} {other} 的 {percent}%{also}，利润率偏高。",
    advice: "请先核对利润的小数点和单位（本表为万元），再核对收入；如无误，请说明利润来源。",
  },
  "FIN-13.loss": {
    message: "{label}为 {found}，当年亏损，不符合“非亏损企业”的条件。",
    advice: "请核对是否填错正负号；确系亏损的，不能申报。",
  },
  "FIN-13.zero": {
    message: "{label}为 0。",
    advice: "请核对是否漏填；如当年确实不盈不亏，请说明。",
  },
  "FIN-14.once": {
    message: "{label}为 {found}，当年亏损。",
    advice: "请核对是否填错正负号；确系亏损的，无须修改，{lastYear}年不亏损即可申报。",
  },
  "FIN-14.onceEquity": {
    message:
      "{label}为 {found}，当年亏损；而净资产（总资产×（1－负债率））比上年变动 {change} 万元，与亏损不符。",
    advice: "请先核对利润的正负号和小数点，再核对总资产、负债率；有增资的，无须修改。",
  },
  "FIN-14.aboveRevenue": {
    message: "{label}为 {found}，亏损额超过当年{revenue} {other}。",
    advice: "请先核对小数点、正负号和单位；如无误，请说明亏损原因和目前经营状况。",
  },
  "FIN-14.every": {
    message: "{label}为 {found}{also}，连续亏损。",
    advice: "请核对是否填错正负号；如无误，请说明亏损原因和目前经营状况。",
  },
  "FIN-15.yuan": {
    message: "{amountsNamed}应是按“元”填写的：{evidence}。",
    advice: "本表单位为万元，请{mend}；可采用建议值（如 {suggestion}）。",
  },
  "FIN-15.yi": {
    message: "{amountsNamed}应是按“亿元”填写的：{evidence}。",
    advice: "本表单位为万元，请{mend}；可采用建议值（如 {suggestion}）。",
  },
  "FIN-15.point": {
    message: "{amountsNamed}的小数点或单位有误：{evidence}。",
    advice: "请按审计报告改正，多半应{mend}；可采用建议值（如 {suggestion}）。",
  },
  "FIN-16.yuan": {
    message: "{amountsNamed}可能是按“元”填写的：{evidence}。",
    advice: "请核对单位（本表为万元）；按元填写的，可采用建议值 {suggestion}，如无误，请说明原因。",
  },
  "FIN-16.yi": {
    message: "{amountsNamed}可能是按“亿元”填写的：{evidence}。",
    advice: "请核对单位（本表为万元）；按亿元填写的，可采用建议值 {suggestion}，如无误，请说明原因。",
  },
  "FIN-16.point": {
    message: "{amountsNamed}的小数点或单位可能有误：{evidence}。",
    advice: "请按审计报告核对；应{mend} 的，可采用建议值 {suggestion}，如无误，请说明原因。",
  },
  "FIN-16.fine": {
    message: "{amountsNamed}填 {found}{alike}，只有这里的小数比其他金额多，小数点可能向左错了位。",
    advice: "请按审计报告核对；应{mend} 的，可采用建议值 {suggestion}，如无误，请说明原因。",
  },
  "FIN-16.whole": {
    message: "{amountsNamed}都是整数（如 {found}），而其他金额大都有小数，小数点可能漏填。",
    advice: "请按审计报告核对；应{mend} 的，可采用建议值 {suggestion}，如无误，请说明原因。",
  },
  "FIN-16.either": {
    message: "{evidence}：{ways}。",
    advice: "请按审计报告核对，改正填错的一种（{offers}）；如都无误，请说明原因。",
  },
  "FIN-16.open": {
    message: "{evidence}：{ways}。",
    advice: "两种都说得通，请先查审计报告，再改为准确的数额（{readings}）；如都无误，请说明原因。",
  },
  "FIN-16.moved": {
    message: "{amountsNamed}的小数点或单位可能有误，也可能与空格旁的数一起错了位：{evidence}。",
    advice: "请先核对空格旁的数是否各在其位；没有错位的，再按审计报告核对小数点和单位，如无误，请说明原因。",
  },
  "FIN-16.tiny": {
    message: "{amountsNamed}填 {found} 万元，不到 {mostYuan} 元，小数点或单位可能有误。",
    advice: "请核对单位（本表为万元）；没有发生的填 0，如无误，请说明原因。",
  },
  "FIN-17": {
    message: "{label}填 {found} 万元，折合 {hundredMillions} 亿元，数额过大{alike}。",
    advice: "请核对单位（应为万元）；如无误，请说明企业规模。",
  },
  "FIN-17.impossible": {
    message: "{label}填 {found} 万元，折合 {hundredMillions} 亿元，没有企业达到这样的数额{alike}。",
    advice: "本表单位为万元，请按审计报告改正；按元填写的，请除以 10000。",
  },
  "FIN-18": {
    message: "{label}填 {found}，位数像是按“元”填写的。",
    advice: "请核对单位（本表为万元）；无误的，无须修改。",
  },
  "FIN-19.years": {
    message: "{rowLabel}三年数据完全相同，都是 {found}。",
    advice: "请按各年审计报告核对；如无误，请说明原因。",
  },
  "FIN-19.twoYears": {
    message: "{years}年有 {count} 个科目的数据完全相同。",
    advice: "请核对是否把一年的数据抄到了另一年；如无误，请说明原因。",
  },
  "FIN-19.rows": {
    message: "{label}与{label2}的数据相同，都是 {found}。",
    advice: "请核对是否抄错行；如无误，请说明。",
  },
  "FIN-20.growth": {
    message: "{label}为 {found}，比上年的 {other} 增长 {percent}%。",
    advice: "请先核对两年的小数点和单位（本表为万元）；如无误，请说明增长原因。",
  },
  "FIN-20.growthEquity": {
    message:
      "{label}为 {found}，比上年的 {other} 增长 {percent}%；净资产随之变动 {change} 万元，当年利润只有 {profit} 万元。",
    advice: "请核对两年的总资产、负债率和利润；有增资、并表的，请说明增长原因。",
  },
  "FIN-20.decline": {
    message: "{label}为 {found}，比上年的 {other} 下降 {percent}%。",
    advice: "请先核对两年的小数点和单位（本表为万元）；如无误，请说明下降原因。",
  },
  "FIN-20.profit": {
    message: "{label}为 {found}，是{label2} {other} 的 {times} 倍，其余年份也相差悬殊。",
    advice: "请先核对小数点和单位（本表为万元）；如无误，请说明利润大幅变化的原因。",
  },
  "FIN-21": {
    message: "有 {count} 处金额的小数超过 {max} 位：{labels}。",
    advice: "建议以万元为单位保留 {max} 位小数。",
  },
  "FIN-22": {
    message:
      "{year}年净资产（总资产×（1－负债率））比上年变动 {change} 万元，与当年利润 {profit} 万元相差较大。",
    advice: "请核对总资产、负债率和利润；有增资、分红的，无须修改。",
  },
});
