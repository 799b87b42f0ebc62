import type { Receipt } from "../../merge/opinions/takeSlips";
import { receiptText, receiptsText, refusalText } from "../../report/receiptText";
import { Notice } from "../parts/Notice";
import { PreviewList } from "./PreviewList";

/** 退回单 that came back: how many explanations they bring, what of them was not taken, and why. */
export function ReceivedSlips({ receipts }: { readonly receipts: readonly Receipt[] }) {
  if (receipts.length === 0) return null;
  const refused = receipts.some((each) => each.refused.length > 0);
  return (
    <>
      <Notice intent={refused ? "warning" : "success"}>{receiptsText(receipts)}</Notice>
      <PreviewList
        title="交回的退回单"
        open={refused}
        items={receipts.map((each) => ({
          key: `${each.file} › ${each.slip.sheet}`,
          text: receiptText(each),
          note: each.refused.map(refusalText).join("\n"),
        }))}
      />
    </>
  );
}
