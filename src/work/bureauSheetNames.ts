import { ownSheets } from "../merge/own/ownSheets";
import { provinceSheetNames } from "../merge/province/provinceColumns";

/** The tables by which a workbook is told to be a city's or the province's. */
export const cityTable = ownSheets.summary;
export const provinceTable = provinceSheetNames.summary;
