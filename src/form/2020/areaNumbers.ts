/** Of each prefecture, how its postcodes begin; counties near a border have those of the neighbour's sorting office. */
export const postcodes: Readonly<Record<string, readonly string[]>> = {
  长春市: ["130"],
  吉林市: ["132"],
  四平市: ["136", "130"],
  辽源市: ["136"],
  通化市: ["134", "135"],
  白山市: ["134", "135"],
  松原市: ["138", "131"],
  白城市: ["137", "131"],
  延边朝鲜族自治州: ["133"],
  长白山保护开发区: ["133", "134"],
};
/** 公主岭市 kept its postcodes when it moved under 长春市. */
export const postcodesOfCounties: Readonly<Record<string, readonly string[]>> = { 公主岭市: ["136"] };

/** How many digits telephone numbers have behind an area code; 吉林市 is found with both. */
export const phoneDigits: Readonly<Record<string, readonly number[]>> = {
  "0431": [8],
  "0432": [7, 8],
  "0433": [7],
  "0434": [7],
  "0435": [7],
  "0436": [7],
  "0437": [7],
  "0438": [7],
  "0439": [7],
};
