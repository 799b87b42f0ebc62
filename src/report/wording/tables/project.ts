import { wordings } from "../wording";

/** BAS and CAP: 项目基本情况 and 已具备能力. */
export const projectWording = wordings({
  "BAS-01": {
    message: "项目总投资为 {found}，应大于 0。",
    advice: "请按投资预算填写，单位为万元，并与附件4-3的项目计划总投资一致。",
  },
  "BAS-02.differs": {
    message: "总投资不一致：{label}（{cell}）填 {found}，{label2}（{cell2}）填 {other}。",
    advice: "两处须为同一数额（万元），请改正填错的一处。",
  },
  "BAS-02.unit": {
    message:
      "总投资单位不一致：{label}（{cell}）填 {found}，{label2}（{cell2}）填 {other}，数字相同，只差单位或小数点。",
    advice: "两处都应以万元为单位，多半应把 {cell} 改为 {suggestion}；请核对后改正。",
  },
  "BAS-03.small": {
    message: "项目总投资只有 {found} 万元，不足 {factor} 万元。",
    advice: "请核对单位（应为万元，不是亿元）；如无误，请说明投资构成。",
  },
  "BAS-03.large": {
    message: "项目总投资为 {found} 万元，超过 {factor} 万元。",
    advice: "请核对单位（应为万元）；如无误，请说明资金来源。",
  },
  "BAS-03.assets": {
    message: "项目总投资 {found} 万元，超过{year}年总资产 {other} 万元的 {factor} 倍。",
    advice: "请先核对两处的单位（都应为万元）；如无误，请说明资金来源。",
  },
  "BAS-03.scale": {
    message: "项目总投资 {found} 万元，超过{year}年总资产与{revenue}之和 {sum} 万元的 {factor} 倍。",
    advice: "请先核对三处的单位（都应为万元）；如无误，请说明资金来源。",
  },
  "BAS-04": {
    message: "没有填写合作云平台服务商。",
    advice: "请填写与之签订合作协议的云平台服务商全称；自建的填“自建”并说明。",
  },
  "BAS-04.own": {
    message: "合作云平台服务商填的是“{raw}”。",
    advice: "请填写合作的云平台服务商；确系自建的，请说明平台由谁建设和运营。",
  },
  "BAS-05": {
    message: "没有填写平台当前建设运营情况。",
    advice: "请写明平台已建成的部分、上线时间和使用情况。",
  },
  "BAS-05.none": {
    message: "平台当前建设运营情况填的是“{raw}”，平台类项目须已部分或全部建立。",
    advice: "请写明平台已建成的部分、上线时间和使用情况。",
  },
  "BAS-05.elsewhere": {
    message: "平台当前建设运营情况填的是“{found}”，没有写情况。",
    advice: "请写明平台已建成的部分、上线时间和使用情况（不少于 {min} 字）；如不便在此填写，请说明。",
  },
  "BAS-05.notBegun": {
    message: "平台当前建设运营情况写的是“{found}”，平台须已部分或全部建立。",
    advice: "请写明已建成的部分；平台确未动工的，不符合申报条件，另有情况的请说明。",
  },
  "BAS-05.short": {
    message: "平台当前建设运营情况“{found}”只有 {length} 个字。",
    advice: "请补充平台已建成的部分、上线时间和使用情况（不少于 {min} 字）；如已无可补充，请说明。",
  },
  "BAS-06": {
    message: "{label}没有填写。",
    advice: "请填写数字，单位为万元；没有的填 0。",
  },
  "BAS-06.none": {
    message: "{label}填的是“{raw}”，应填数字。",
    advice: "请填写数字，单位为万元；没有的填 0。",
  },
  "BAS-06.negative": {
    message: "{label}为 {found}，不能为负。",
    advice: "请改填非负数，单位为万元，没有的填 0。",
  },
  "BAS-06.large": {
    message: "{label}为 {found} 万元，超过{year}年{revenue} {other} 万元的 {factor} 倍。",
    advice: "请核对单位（应为万元）；如无误，请说明测算依据。",
  },
  "BAS-07.noneForSoftware": {
    message: "工业软件项目的{label}为 0。",
    advice: "请填写已取得的软件著作权数量；尚未取得的，不符合工业软件项目的申报条件。",
  },
  "BAS-07.notACount": {
    message: "{label}填的是 {found}，应为非负整数。",
    advice: "请改填整数，没有的填 0。",
  },
  "BAS-07.many": {
    message: "{label}为 {found}，超过 {many} 项。",
    advice: "请核对；如无误，请说明并备齐证书清单。",
  },
  "BAS-08.notAChoice": {
    message: "看不出自主可控选的是哪些级别：“{raw}”。",
    advice: "请在选中的级别前打√，未选的级别保留空框；另有情况的，请说明。",
  },
  "BAS-08.none": {
    message: "自主可控没有勾选。",
    advice: "达到芯片级、服务器级、数据库级或平台级自主可控的，请勾选；没有的，无须修改。",
  },
  "BAS-08.all": {
    message: "自主可控四级全部勾选，属全栈自主可控，可优先支持。",
    advice: "无须修改；请备齐证明材料。",
  },
  "BAS-09.blank": { message: "{label}没有填写。", advice: "没有承担过的，请填“无”。" },
  "BAS-09.numberOnly": {
    message: "{label}只填了“{found}”，没有项目名称。",
    advice: "请写明承担的省部级项目名称；不便列出的，请说明。",
  },
  "BAS-10.notACount": {
    message: "{label}填的是 {found}，应为非负整数。",
    advice: "请改填整数，没有的填 0。",
  },
  "BAS-10.many": {
    message: "{label}为 {found}，超过 {many} 个。",
    advice: "请核对；如无误，请说明并备齐标准清单。",
  },
  "CAP-01": { message: "{label}没有填写。", advice: "请填写数字，没有的填 0{orExplain}。" },
  "CAP-01.none": {
    message: "{label}填的是“{raw}”，应填数字。",
    advice: "请填写数字，没有的填 0{orExplain}。",
  },
  "CAP-01.group": {
    message: "已具备能力的指标没有填写：{labels}。",
    advice: "请逐项填写数字，没有的填 0{orExplain}。",
  },
  "CAP-02.negative": {
    message: "{label}为 {found}，数量不能为负。",
    advice: "请改填非负整数。",
  },
  "CAP-02.fraction": {
    message: "{label}为 {found}，数量应为整数。",
    advice: "请改填非负整数。",
  },
  "CAP-03.same": {
    message: "各项能力指标都是 {found}（{label}等 {count} 项），像是复制的。",
    advice: "请按实际情况逐项核对；如各项确实相同，请说明。",
  },
  "CAP-03": {
    message: "平台类项目的各项能力指标都是 0（{label}等 {count} 项）。",
    advice: "请核对是否漏填；如平台尚不具备这些能力，请说明。",
  },
  "CAP-04": {
    message: "平台开发者数量（{found} 名）多于平台注册用户数（{other} 名）。",
    advice: "请核对两项数字；如开发者不计入注册用户，请说明。",
  },
  "CAP-05": {
    message: "平台开发者数量（{found} 名）多于工业APP与机理模型、微服务组件之和（{uploads} 个）。",
    advice: "每名开发者至少上传过1个微服务或工业APP，请核对这几项数字；如无误，请说明。",
  },
  "CAP-06": {
    message: "平台注册用户数为 {found} 名，少于 {min} 户。",
    advice: "请核对；平台须有不少于 {min} 户本地企业使用，如无误，请说明。",
  },
  "CAP-07": {
    message: "{label}为 {found}，异常偏大（超过 {max}）。",
    advice: "请核对；如无误，请说明并备齐证明材料。",
  },
  "CAP-08.negative": {
    message: "{label}为 {found}，不能为负。",
    advice: "请改填非负数，单位为TB，没有的填 0。",
  },
  "CAP-08.large": {
    message: "{label}为 {found}，超过 {max} TB。",
    advice: "请核对单位是否为TB；如无误，请说明并备齐证明材料。",
  },
  "CAP-09": {
    message: "数据存储与管理没有勾选。",
    advice: "请勾选第三方或自主研发的数据存储与管理系统；两者都不用的，请说明。",
  },
  "CAP-09.notAChoice": {
    message: "看不出数据存储与管理选的是哪一项：“{raw}”。",
    advice: "请在选中的选项前打√，未选的选项保留空框；另有情况的，请说明。",
  },
  "CAP-10.notAChoice": {
    message: "看不出数据采集解决方案能力选的是哪一项：“{raw}”。",
    advice: "请用√表明是否集成第三方解决方案；另有情况的，请说明。",
  },
  "CAP-10.noVendor": {
    message: "勾选了“集成第三方解决方案”，但没有注明厂商。",
    advice: "请在后面写明厂商名称，或取消勾选。",
  },
  "CAP-10.notTicked": {
    message: "注明了第三方解决方案的厂商“{found}”，但没有勾选“集成第三方解决方案”。",
    advice: "请勾选，或删去厂商名称；如为误填，请说明。",
  },
  "CAP-11": { message: "没有选择是否具有完整的云计算架构。", advice: "请勾选“是”或“否”。" },
  "CAP-11.several": {
    message: "是否具有完整的云计算架构同时选了“是”和“否”。",
    advice: "请只保留一个。",
  },
  "CAP-11.notAChoice": {
    message: "看不出是否具有完整的云计算架构选的是哪一项：“{raw}”。",
    advice: "请在“是”或“否”前打√，只选一个；介于两者之间的，请说明。",
  },
  "CAP-12": { message: "没有选择云部署模式。", advice: "请在私有云、公有云、混合云中勾选1个。" },
  "CAP-12.several": {
    message: "云部署模式选了多个：{chosen}。",
    advice: "请只保留1个；公有云、私有云并用的请选“混合云”，或说明原因。",
  },
  "CAP-12.notAChoice": {
    message: "看不出云部署模式选的是哪一项：“{raw}”。",
    advice: "请在选中的选项前打√，未选的选项保留空框；另有情况的，请说明。",
  },
  "CAP-13.missing": {
    message: "云部署模式选了公有云或混合云，但没有填写服务商名称。",
    advice: "请在所选模式后面填写公有云服务商名称。",
  },
  "CAP-13.differs": {
    message: "云部署模式所填的服务商“{found}”与合作云平台服务商“{other}”不一致。",
    advice: "请核对两处名称；如确为不同服务商，请说明。",
  },
  "CAP-14": {
    message: "“是否具有完整的云计算架构”选“否”，却选择了云部署模式（{other}）。",
    advice: "请核对两处选择；如无误，请说明。",
  },
});
