/** The stages that a province's merge goes through: loaded when the province first previews. */
export { currentEdition } from "../../form";
export { readCityTables } from "../../merge/province/cityTable";
export { readProvinceState } from "../../merge/province/provinceState";
export { readSupported } from "../../merge/own/supportedList";
export { planProvince, sheetsBefore } from "../../report/planProvince";
export { wordFinding } from "../../report/wording";
