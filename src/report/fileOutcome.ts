import type { FiledApplication } from "../merge/filed/filed";
import type { Opinion } from "../merge/own/opinions";
import type { OfferedSettings } from "../merge/own/settings/readSettings";
import type { ReturnedSlip } from "../merge/own/readSlip";

/** What became of one file. */
export type FileOutcome =
  | {
      readonly status: "read";
      readonly file: string;
      readonly filed: readonly FiledApplication[];
      /** Rows of 审核意见 with explanations that the file brought along. */
      readonly offered: readonly Opinion[];
      /** What of the file should be looked at, a sentence each: parts that could not be read, and the like. */
      readonly notes: readonly string[];
      /** 退回单 that came back in it. */
      readonly slips?: readonly ReturnedSlip[];
      /** 本次申报设置 that came with the forms. */
      readonly settings?: OfferedSettings;
    }
  | {
      /** Its page can be explained in several ways: the best reading, which enters no table. */
      readonly status: "unsure";
      readonly file: string;
      readonly reason: string;
      readonly filed: readonly FiledApplication[];
      readonly notes: readonly string[];
    }
  | {
      readonly status: "notAForm" | "blankForm" | "unreadable";
      readonly file: string;
      /** A sentence for people. */
      readonly reason: string;
      readonly notes: readonly string[];
      readonly slips?: readonly ReturnedSlip[];
      /** 本次申报设置 that came in it. */
      readonly settings?: OfferedSettings;
    };
