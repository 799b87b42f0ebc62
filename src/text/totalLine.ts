const total =
  /^(?:以上|本页|全市|全州|全县|其中)?.{0,12}(?:合计|总计|小计|共计|累计)(?:[：:（(\d].*)?$|^(?:以上|全市|全州)?共计?\d+[个项家户]/;

/** Whether a text without white space is a total of a table that people typed: 铁东区小计, 合计（3个）, 共3个项目; 综合计算平台 is none. */
export const isTotalLine = (bare: string): boolean => total.test(bare);
