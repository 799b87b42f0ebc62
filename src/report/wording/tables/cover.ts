import { wordings } from "../wording";

/** CVR and PRJ: the cover, and what the project is. */
export const coverWording = wordings({
  "CVR-01": { message: "封面“{coverLabel}”没有填写。", advice: "请填写封面的这一项。" },
  "CVR-01.none": { message: "封面“{coverLabel}”为必填项，不能填“{raw}”。", advice: "请填写实际内容。" },
  "CVR-01.group": { message: "封面没有填写：{labels}。", advice: "请逐项填写封面。" },
  "CVR-02": {
    message: "项目名称不一致：{place}（{cell}）填“{found}”，{place2}（{cell2}）填“{other}”。",
    advice: "封面、项目基本信息表、绩效目标表的项目名称须一字不差，请改为同一名称。",
  },
  "CVR-03": {
    message: "单位名称不一致：{place}（{cell}）填“{found}”，{place2}（{cell2}）填“{other}”。",
    advice: "封面的项目责任单位、表中的单位名称、绩效目标表的项目申报单位须相同，请按营业执照改为同一名称。",
  },
  "CVR-04": {
    message: "项目责任人不一致：{place}（{cell}）填“{found}”，{place2}（{cell2}）填“{other}”。",
    advice: "封面的项目责任人（法人代表）与项目责任人信息中的姓名须为同一人，请改正。",
  },
  "CVR-05": {
    message: "项目技术负责人与项目责任人是同一人（{found}）。",
    advice: "如确由同一人担任，无须修改。",
  },
  "CVR-06.notADate": {
    message: "{labels}填的是“{raw}”，不是有效的年月。",
    advice: "请按“{formYear}年6月”的样式填写年和月。",
  },
  "CVR-06.reversed": {
    message: "项目年限的终止时间（{found}）早于起始时间（{other}）。",
    advice: "请核对项目年限，改正起始或终止时间。",
  },
  "CVR-07.long": {
    message: "项目年限为 {months} 个月（{other}至{found}），超过 {max} 个月。",
    advice: "请核对项目年限；如无误，请说明建设周期较长的原因。",
  },
  "CVR-07.short": {
    message: "项目年限只有 {months} 个月（{other}至{found}）。",
    advice: "请核对项目年限；如无误，请说明原因。",
  },
  "CVR-07.startsLate": {
    message: "项目起始时间（{found}）比填报日期（{other}）晚一年以上。",
    advice: "请核对起始时间；如无误，请说明项目目前的准备情况。",
  },
  "CVR-07.over": {
    message: "项目年限的终止时间为{found}，填报以前已经结束（填报日期 {other}）。",
    advice: "请核对项目年限；如项目确已完成，请说明完成情况和本次申报的内容。",
  },
  "CVR-07.beforeFounding": {
    message: "项目年限的起始时间（{found}）早于单位成立时间（{other}）。",
    advice: "请先核对单位成立时间，再核对项目年限；由筹建单位或股东先行启动的，无须修改。",
  },
  "CVR-08.monthOnly": {
    message: "填报日期填的是“{raw}”，没有写明日。",
    advice: "请写明日，样式如“{formYear}年6月15日”。",
  },
  "CVR-08.yearOnly": {
    message: "填报日期填的是“{raw}”，没有写明月和日。",
    advice: "请写明月和日，样式如“{formYear}年6月15日”。",
  },
  "CVR-08.notADate": {
    message: "填报日期填的是“{raw}”，不是有效的日期。",
    advice: "请按“{formYear}年6月15日”的样式填写年、月、日。",
  },
  "CVR-08.otherYear": {
    message: "填报日期为{found}，不在{year}年。",
    advice: "请改为本次填报的实际日期。",
  },
  "CVR-09.early": {
    message: "填报日期为{found}，早于{bound}。{reason}。",
    advice: "请核对填报日期；如无误，请说明情况。",
  },
  "CVR-09.beforeNotice": {
    message: "填报日期为{found}，早于通知印发日期{bound}。",
    advice: "请核对填报日期；确系通知印发以前填写的，请说明情况。",
  },
  "CVR-09.late": {
    message: "填报日期为{found}，晚于{bound}。{reason}。",
    advice: "请核对填报日期；如确系补报，请说明情况。",
  },
  "PRJ-01.isApplicant": {
    message: "项目名称与单位名称相同：“{found}”。",
    advice: "请填写项目的名称，写明建设内容；名称确实如此的，请说明。",
  },
  "PRJ-01.noWords": {
    message: "项目名称填的是“{found}”，没有文字。",
    advice: "请填写项目的名称，写明建设内容，各处填写一致。",
  },
  "PRJ-01.several": {
    message: "项目名称“{found}”写了 {count} 个项目，汇总表一行只列一个。",
    advice: "请只留本次申报的一个；另一个请另填申报书，确为一个项目的，请说明。",
  },
  "PRJ-01.short": {
    message: "项目名称“{found}”只有 {length} 个字，看不出建设内容。",
    advice: "请写全项目名称；如名称确实如此，请说明。",
  },
  "PRJ-01.long": {
    message: "项目名称有 {length} 个字，超过 {max} 个字，汇总表难以容纳。",
    advice: "请精简项目名称，各处同时修改；如名称已经批准，请说明。",
  },
  "PRJ-01.lines": {
    message: "项目名称中有换行。",
    advice: "请把项目名称写在一行内；如换行两侧是两个名称，请只保留一个；名称本来有换行的，请说明。",
  },
  "PRJ-02": {
    message: "没有选择项目类别。",
    advice: "请在所列项目类别中勾选1个。",
  },
  "PRJ-02.notAChoice": {
    message: "项目类别“{raw}”不在申报书所列的类别之内。",
    advice: "请按申报书所列类别勾选1个。",
  },
  "PRJ-02.several": {
    message: "项目类别选了多个：{chosen}。汇总表只有一个“项目类别”栏。",
    advice: "请只保留最符合的1个类别，其余的取消勾选。",
  },
  "PRJ-03": {
    message: "项目类别选择了“{chosen}”，但没有填写“{prompt}”。",
    advice: "请在所选类别后面的横线上填写行业名称，如“汽车零部件”。",
  },
  "PRJ-04": {
    message: "填写了“面向行业”（“企业所属行业”）“{found}”，但勾选的项目类别是“{other}”。",
    advice: "请核对勾选的类别；如类别无误，请删去行业，或说明填写的用意。",
  },
  "PRJ-05": {
    message: "制造业服务化项目没有勾选提供服务类型。",
    advice: "请勾选所提供的服务类型，可多选。",
  },
  "PRJ-05.notAChoice": {
    message: "看不出提供服务类型选的是哪些：“{raw}”。",
    advice: "请在选中的类型前打√，未选的类型保留空框；另有情况的，请说明。",
  },
  "PRJ-05.noneTicked": {
    message: "没有勾选提供服务类型。",
    advice: "如项目提供其中的服务，请勾选；不提供这些服务的，请说明。",
  },
  "PRJ-05.many": {
    message: "提供服务类型勾选了 {count} 项，超过 {many} 项。",
    advice: "建议只勾选项目重点提供的服务。",
  },
  "PRJ-06.noNote": {
    message: "提供服务类型勾选了“其他”，但没有注明是什么服务。",
    advice: "请在“其他（请注明）”后面写明服务类型，或取消勾选。",
  },
  "PRJ-06.notTicked": {
    message: "在“其他（请注明）”后面填写了“{found}”，但没有勾选“其他”。",
    advice: "请勾选“其他”，或删去所填内容；如为误填，请说明。",
  },
  "PRJ-07.notADate": {
    message: "预计完成时间填的是“{raw}”，不是有效的日期。",
    advice: "请按“{formYear}年12月”或“{formYear}年12月31日”的样式填写。",
  },
  "PRJ-07.finished": {
    message: "预计完成时间填的是“{raw}”，没有写明完成的时间。",
    advice: "请填写完成的年月，样式如“{formYear}年4月”。",
  },
  "PRJ-07.yearOnly": {
    message: "预计完成时间填的是“{raw}”，没有写明月份。",
    advice: "请写明月份，样式如“{formYear}年12月”。",
  },
  "PRJ-08.beforeStart": {
    message: "预计完成时间（{found}）早于项目年限的起始时间（{other}）。",
    advice: "请核对两处时间，改正填错的一处。",
  },
  "PRJ-08.notEnd": {
    message: "预计完成时间（{found}）与项目年限的终止时间（{other}）不一致。",
    advice: "请改为一致；如两者确有不同，请说明。",
  },
  "PRJ-09": {
    message: "工业软件项目的预计完成时间（{found}）晚于填报日期（{other}），软件可能尚未研发完成。",
    advice: "请核对预计完成时间；如软件已研发完成，请说明尚待完成的内容。",
  },
  "PRJ-10": {
    message: "制造业服务化项目的项目年限起始时间（{found}）晚于填报日期（{other}），项目可能尚未启动。",
    advice: "请核对起始时间；如项目已启动或部分实施，请说明进展。",
  },
  "PRJ-10.platform": {
    message: "项目年限的起始时间（{found}）晚于填报日期（{other}），平台可能尚未开始建设。",
    advice: "请核对起始时间；如平台已部分建成，请说明建成的部分。",
  },
});
