import { wordings } from "../wording";

/** STR: the form as a whole, and cells that cannot be taken as they stand. */
export const structureWording = wordings({
  "STR-04": {
    message: "这是{foundYear}年度的申报书，本次申报应使用{expectedYear}年度的申报书。",
    advice: "请下载{expectedYear}年度的申报书模板，重新填写后再提交；本表其余内容未作审核。",
  },
  "STR-04.title": {
    message:
      "申报书的标题是{foundYear}年度，本次申报为{expectedYear}年度；财务数据等栏目与本年度相符，已照常审核。",
    advice: "请把标题改为{expectedYear}年度；误用其他年度模板的，请对照本年度申报书逐栏核对。",
  },
  "STR-04.years": {
    message: "财务数据填的是{years}年的，应填{expectedYears}年。",
    advice: "请核对表头的年份：年份写错的改正年份，数据取错年度的按{expectedYears}年审计报告重填。",
  },
  "STR-05.cover": {
    message: "没有找到封面，缺少 {count} 个栏目：{labels}。",
    advice: "请按附件4-1补上封面，并填写这些栏目。",
  },
  "STR-05.performance": {
    message: "没有找到附件4-3绩效目标表，缺少 {count} 个栏目：{labels}。",
    advice: "请按附件4-3补上绩效目标表；另行报送纸质表的，由受理的工信部门核对后放行。",
  },
  "STR-05.labels": {
    message: "表中缺少 {count} 个必填栏目：{labels}。",
    advice: "请对照下发的申报书模板恢复这些栏目并填写；栏目名称请照原样填写，不要改动。",
  },
  "STR-05.mostLabels": {
    message: "申报书的大部分栏目没有找到，缺少 {count} 个必填栏目：{labels}。",
    advice: "请改用下发的申报书模板重新填写；本表其余内容未作审核。",
  },
  "STR-05.twice": {
    message: "{label}有两处，内容不同：{cell} 填“{raw}”，{cell2} 填“{other}”，暂取前者。",
    advice: "请只保留一处；两处都要保留的，请说明以哪一处为准。",
  },
  "STR-06": {
    message: "栏目名称与申报书不同：申报书为“{printed}”，表中为“{tableLabel}”。",
    advice: "请改回申报书的栏目名称；如确需改动，请说明含义没有变化。",
  },
  "STR-07": {
    message: "有 {count} 个栏目的位置与申报书不同：{labels}，已按栏目名称取数。",
    advice: "无须修改；请核对这些栏目读取的内容（可点“查看识别结果”）是否正确。",
  },
  "STR-08": {
    message: "{label}为公式错误值 {raw}，读不出数据。",
    advice: "请改正公式，或直接填写结果。",
  },
  "STR-09.external": {
    message: "{labels}引用了其他工作簿，共 {count} 处；汇总时只能取当前显示的值。",
    advice: "请把这些单元格改为直接填写数值，或说明引用的数据已经更新。",
  },
  "STR-09.own": {
    message: "{labels}由公式算出，共 {count} 处，汇总时取当前显示的值。",
    advice: "无须修改；报送前请确认公式结果正确。",
  },
  "STR-10": {
    message: "{labels}在隐藏的行、列或工作表中，共 {count} 处，汇总时会一并取用。",
    advice: "请取消隐藏并核对；不再需要的内容请删除，确需隐藏的请说明。",
  },
  "STR-12": {
    message: "{labels}填的是“{found}”，像是没有替换的示例内容。",
    advice: "请改为本单位的实际情况；如确为实际内容，请说明。",
  },
  "STR-12.printed": {
    message: "{labels}填的是“{found}”，是没有替换的示例内容，会印进汇总表。",
    advice: "请改为实际内容，各处填写一致。",
  },
  "STR-14": {
    message: "{label}是按数字存储的，Excel 只保留前 {digits} 位，后面的数字已经丢失。",
    advice: "请把该单元格设为“文本”格式，再对照证件重新录入全部号码。",
  },
  "STR-14.scientific": {
    message: "{label}成了科学计数法“{raw}”，看不到全部数字。",
    advice: "请把该单元格设为“文本”格式，重新录入完整的号码。",
  },
  "STR-15.unclear": {
    message: "{label}填的是“{raw}”，单位不明确，暂按 {found}{printedUnit} 理解。",
    advice: "请只填数字，单位以栏目名称所注为准；如理解无误，请说明单位。",
  },
  "STR-15.severalUnclear": {
    message: "{labels}的单位不明确，共 {count} 处；“{raw}”暂读作 {found}{printedUnit}，其余同此。",
    advice: "请只填数字，单位以栏目名称所注为准；如理解无误，请说明单位。",
  },
  "STR-15.dateUnclear": {
    message: "{label}填的是“{raw}”，可能是1月，也可能是10月（末尾的0丢失），暂按{found}理解。",
    advice: "请改为“{lastYear}年10月”的样式；如理解无误，请说明。",
  },
  "STR-15.converted": {
    message: "{labels}填写的单位与栏目不同，共 {count} 处，已换算（如“{raw}”读作 {found}）。",
    advice: "请核对换算结果；建议按栏目所注单位改填数字。",
  },
  "STR-15.shownOtherwise": {
    message:
      "{labels}的单元格显示的数与存放的数相差 10 的整数次方，共 {count} 处，已按显示的读取（如显示“{raw}”，存放 {stored}，读作 {found}）。",
    advice: "请核对；建议直接填写显示的数，并把单元格格式改为“常规”或“数值”。",
  },
  "STR-15.words": {
    message: "{labels}不是直接填的数字，共 {count} 处，已按含义读取（如“{raw}”读作 {found}）。",
    advice: "请核对；建议只填阿拉伯数字。",
  },
  "STR-16": {
    message: "{label}应填数字，现填“{raw}”。",
    advice: "请改填确切的数字，不要写文字。",
  },
  "STR-16.count": {
    message: "{label}应填数字，现填“{raw}”。",
    advice: "请改填确切的整数，没有的填 0，不要写文字。",
  },
  "STR-16.group": {
    message: "{year}年的财务数据应填数字，都填成了“{raw}”：{labels}。",
    advice: "请按{year}年度审计报告逐项填写确切的数字，不要写文字。",
  },
  "STR-16.row": {
    message: "{rowLabel}应填数字，{years}年都填成了“{raw}”。",
    advice: "请按各年度审计报告改填确切的数字，不要写文字；没有发生的填 0。",
  },
  "STR-16.taxes": {
    message: "{label}应填数字，现填“{raw}”。",
    advice: "请改填确切的数字，不要写文字；减免后没有发生的填 0，并说明享受的优惠。",
  },
  "STR-16.proposed": {
    message: "{label}应填数字，现填“{raw}”。",
    advice: "请改正；可能应为 {proposal}，核对后可采用。",
  },
  "STR-17": {
    message: "{label}一个单元格里填了多个值：{raw}。",
    advice: "请只保留一个；确需保留多个的，请说明以哪一个为准。",
  },
  "STR-17.rivals": {
    message: "{label}没有单独一栏，{rivals}都可能是，填的不一样，暂按“{chosen}”一栏理解。",
    advice: "请按申报书的栏目名称填写一栏；如理解无误，请说明。",
  },
  "STR-17.yearUnclear": {
    message: "“{row}”一行的数字（{figures}）没有对齐表头的年份，分不清各是哪一年的，暂不读取。",
    advice: "请把各年的数字移到对应年份的那一列；某年没有数字的，请说明。",
  },
  "STR-17.twoRows": {
    message:
      "{label}等 {count} 格各有两个数字，“{chosen}”和“{other}”，没有说明以哪一个为准，暂取“{chosen}”。",
    advice: "请按申报单位本身的口径只保留一个；确需两个的，请说明以哪一个为准。",
  },
  "STR-17.slipped": {
    message: "从{label}起，{count} 个栏目的内容与栏目错位，分不清各是哪一栏的，暂不读取。",
    advice: "请把这一行（列）的内容移到各自的栏目下，再重新检查；内容本来如此的，请说明。",
  },
  "STR-17.besideBlank": {
    message:
      "只有{label}没有填写，与它同一行、同一列的另外 {count} 格都填了；如果不是漏填，内容可能错了一格。",
    advice: "请补填；同时核对这些格的内容是否各在自己的栏目、年度下，错位的请移正，没有错位的请说明。",
  },
  "STR-17.movedBack": {
    message:
      "{label}没有填写，而旁边的 {count} 格照现在的位置与其他年份相差很远，移回一格后就接近：可能错了一格。",
    advice: "请核对这些格是否各在自己的栏目下：错位的请移正；没有错位的，请补填空着的一格并说明。",
  },
  "STR-17.pushedOut": {
    message: "{label}没有填写，而同一行（列）在表格之外多出一格：中间的 {count} 格可能都错了一格。",
    advice:
      "请核对这些格是否各在自己的栏目下：错位的请移正；没有错位的，请补填空着的一格，并说明多出的一格是什么。",
  },
  "STR-17.drawnUp": {
    message:
      "同一张表里只有最后这个项目的{label}空着，前面 {count} 个项目都填了：如果不是漏填，前面有的项目填的可能是下一个项目的内容。",
    advice: "请核对这一栏是否整列上移了一格：上移的请移正；没有上移的，请补填空着的一格并说明。",
  },
  "STR-18": {
    message: "{label}为必填项，现在是空的。",
    advice: "请填写该栏。",
  },
  "STR-18.none": {
    message: "{label}为必填项，不能填“{raw}”。",
    advice: "请填写实际内容。",
  },
  "STR-18.noneCounted": {
    message: "{label}应填数字，现填“{raw}”。",
    advice: "请填写数量，没有的填 0。",
  },
  "STR-18.group": {
    message: "“{section}”整栏没有填写：{labels}。",
    advice: "请逐项填写。",
  },
});
