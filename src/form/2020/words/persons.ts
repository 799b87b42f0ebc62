/** Words about persons: names, titles, departments, addresses of mail, and what is typed in their place. */
export const personsWords: Readonly<Record<string, readonly string[]>> = {
  /** Titles that are typed behind a name (PER-01, CTC-01): 何经理. */
  titlesOfPersons: [
    ...["经理", "总经理", "副总经理", "项目经理", "总监", "董事长", "副董事长", "总裁"],
    ...["主任", "副主任", "厂长", "副厂长", "科长", "处长", "部长", "院长", "所长", "主管"],
    ...["工程师", "高级工程师", "助理工程师", "高工", "技术员", "会计", "会计师", "经济师", "出纳", "秘书"],
    ...["老师", "教授", "副教授", "讲师", "研究员", "副研究员", "博士", "硕士", "院士", "校长"],
    ...["书记", "副书记", "局长", "副局长", "副科长", "副处长", "副部长", "副院长", "副所长", "站长", "社长"],
    ...["总工", "总工程师", "副总", "助理", "总经理助理", "专员", "干事", "负责人", "主席", "组长", "班长"],
    ...["法人", "法人代表", "法定代表人", "先生", "女士", "小姐", "同志"],
  ],
  levelsOfTitles: [
    "正高级",
    "副高级",
    "正高",
    "副高",
    "高级",
    "中级",
    "初级",
    "正高级工程师",
    "正高级职称",
    "副高级职称",
    "高级职称",
    "中级职称",
    "初级职称",
  ],
  /** What is a title and a specialty too (PER-12). */
  specialtiesLikeTitles: ["会计", "秘书", "出纳"],
  /** How people are called who work together, which is no full name: 何总; 何工 may be one. */
  callNames: ["总", "工", "部", "处", "局", "科", "董", "姐", "哥"],
  likelyGivenNames: ["工", "科", "局", "董"],
  callPrefixes: ["小", "老", "阿"],
  /** What is typed before a name in its own cell. */
  namePrefixes: ["项目联系人", "联系人", "项目责任人", "责任人", "负责人", "法定代表人", "法人代表", "姓名"],
  /** Ends of departments that stand before or behind a name: 综合管理部赵敏. */
  departmentEnds: ["部", "科", "处", "室", "办", "中心"],
  /** What refers to somebody else's cell, or says that nobody is known yet. */
  noNames: [
    "同上",
    "同责任人",
    "同项目责任人",
    "同法人",
    "同法人代表",
    "同联系人",
    "本人",
    "未定",
    "暂定",
    "暂无",
    "见上",
    ...["见附件", "详见附件", "见附页", "见附表", "见封面", "附后", "如上", "同前"],
  ],
  /** Family names of two characters, which alone are no name either: 司马经理. */
  longFamilyNames: [
    ...["欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫"],
    ...["尉迟", "公孙", "慕容", "令狐", "东方", "端木"],
  ],
  /** Sample text that was left in a cell (STR-12). */
  placeholders: [
    "XX",
    "XXX",
    "××",
    "某某",
    "示例",
    "样例",
    "范例",
    "测试",
    "张三",
    "李四",
    "王五",
    "13800000000",
    "13800138000",
    "13888888888",
    "____",
    "请填写",
    "请输入",
    "待填",
    "待定",
    ...["0431-00000000", "0431-12345678"],
    ...["13812345678", "13912345678"],
  ],
  /** A label or an end of a name in the place of the name (STR-12). */
  placeholderNames: [
    "项目名称",
    "单位名称",
    "企业名称",
    "公司名称",
    ...["公司", "企业", "项目"],
    "有限公司",
    "项目责任单位",
    "姓名",
    "联系人姓名",
  ],
  /** Sample text that gives itself away anywhere in a cell (STR-12). */
  placeholderParts: ["××", "某某", "请填写", "请输入", "XXX"],
  /** The same, as patterns: XX有限公司, 长春某汽车零部件有限公司, 测试公司, 示例企业有限公司. */
  placeholderPatterns: [
    "^(?:示例|样例|范例|测试)(?:企业|公司|单位|项目|有限|集团)|^(?:示例|样例|范例)工厂",
    "(?:^|[^A-Za-z0-9xX×*])[xX×*]{2,}(?![A-Za-z0-9xX×*])",
    "某(?:公司|企业|单位|集团|有限|市|县|厂|院|项目|平台|科技)",
    "^.{0,4}某.*(?:公司|集团|厂|院|所|中心)$",
  ],
  /** Placeholders that may be somebody's name or number after all, and are only asked about (STR-12). */
  likelyPlaceholders: [
    ...["张三", "李四", "王五", "13800000000", "13800138000", "13888888888", "13812345678", "13912345678"],
  ],
  /** Common family names: 何宇 李明 is two people. */
  familyNames: [
    ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田",
    ..."任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文朴全玄池",
  ],
  /** Domains of mail that everybody knows (UNT-11): 163.con is one of them, mistyped. */
  mailDomains: [
    ...["163.com", "126.com", "qq.com", "sina.com", "sina.cn", "sohu.com", "139.com", "189.cn", "yeah.net"],
    ...["gmail.com", "hotmail.com", "outlook.com", "foxmail.com", "aliyun.com", "21cn.com", "tom.com"],
    ...[
      "yahoo.com",
      "icloud.com",
      "live.com",
      "live.cn",
      "vip.163.com",
      "vip.126.com",
      "vip.qq.com",
      "vip.sina.com",
    ],
  ],
  /** What people write for the applicant as their employer (PER-09). */
  ownUnit: [
    ...[
      "本单位",
      "我单位",
      "本公司",
      "我公司",
      "本企业",
      "我企业",
      "同上",
      "同申报单位",
      "同责任单位",
      "同单位名称",
    ],
    ...["申报单位", "责任单位", "项目责任单位", "本院", "我院", "本所", "我所", "本校", "我校"],
  ],
  /** Departments, which are nobody's name. */
  departments: [
    ...[
      "办公室",
      "综合办",
      "综合部",
      "综合办公室",
      "总经办",
      "财务部",
      "财务科",
      "技术部",
      "技术科",
      "项目部",
    ],
    ...["科技部", "科技处", "信息部", "信息中心", "市场部", "研发部", "行政部", "企管部", "企划部", "人事部"],
  ],
};
