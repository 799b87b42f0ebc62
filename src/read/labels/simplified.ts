/** Traditional characters of the form's own words, each behind its simplified one. */
const pairs =
  "万萬 债債 与與 专專 业業 个個箇 为為爲 书書 云雲 产產 从從 亿億 会會 传傳 体體 储儲 关關 内內 册冊 决決 况況 净淨凈 准準 划劃 创創 别別 制製 务務 动動 区區 协協 单單 历歷 县縣 参參 发發 台臺 号號 启啟啓 国國 块塊 备備 头頭 学學 实實 属屬 应應 库庫 开開 当當 总總 户戶戸 执執 护護 报報 担擔 拥擁 据據 数數 时時 术術 机機 权權 构構 标標 济濟 润潤 状狀 现現 电電 码碼 础礎 积積 称稱 种種 税稅 类類 级級 纳納 组組 细細 织織 终終 经經 结結 统統 绩績 编編 缴繳 网網 职職 联聯 范範 营營 规規 计計 议議 记記 设設 证證 详詳 话話 负負 财財 责責 质質 费費 资資 软軟 运運 邮郵 链鏈 销銷 门門 间間 际際 项項 预預 领領 额額 办辦 系係繫 征徵 图圖 录錄 显顯 价價 厂廠";

const simpleOf = new Map(
  pairs.split(" ").flatMap((group) => {
    const [simple, ...traditional] = [...group];
    return traditional.map((each) => [each, simple!] as const);
  }),
);
const anyTraditional = new RegExp(`[${[...simpleOf.keys()].join("")}]`);

/** A text with the traditional characters of the form's words simplified: 聯繫電話 → 联系电话. */
export function simplified(text: string): string {
  if (!anyTraditional.test(text)) return text;
  return [...text].map((each) => simpleOf.get(each) ?? each).join("");
}
