import type { OfferedSettings } from "../../merge/own/settings/readSettings";

/** 本次申报设置 by which forms are judged, and the file in which they stand. */
export interface JudgedBy extends OfferedSettings {
  readonly file: string;
}
