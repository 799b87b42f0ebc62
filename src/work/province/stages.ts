/** The stages that a province's merge goes through: loaded when the province first previews. */
export { editionFor } from "../editions";
export { foreignProvinceSheets } from "../../merge/province/foreignSheets";
export { readProvinceState } from "../../merge/province/provinceState";
export { planProvince, sheetsBefore } from "../../report/planProvince";
export { ofOneYear } from "../../report/years";
export { readReceived } from "./readReceived";
export { tableRemarks } from "../../report/provinceTexts";
export { wordFinding } from "../../report/wording";
