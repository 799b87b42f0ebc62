/** The stages that a province's merge goes through: loaded when the province first previews. */
export { currentEdition } from "../../form";
export { readCityTable } from "../../merge/province/cityTable";
export { mergeProvince } from "../../merge/province/provinceMerge";
export { readSupported } from "../../merge/own/supportedList";
export { provinceDoubts } from "../../report/provinceDoubts";
export { provinceSheets } from "../../report/provinceSheets";
export { wordFinding } from "../../report/wording";
