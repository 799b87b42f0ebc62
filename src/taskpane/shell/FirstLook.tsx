import { Notice } from "../parts/Notice";
import { useFirstLook } from "./useFirstLook";

/**
 * When the pane opens: says that the workbook is of a kind that cannot keep our sheets; names what a write that did not
 * end has left, and makes the workbook whole a while later.
 */
export function FirstLook() {
  const { unfit, said } = useFirstLook();
  return (
    <>
      {unfit && <Notice intent="warning">{unfit}</Notice>}
      {said && <Notice intent={said.intent}>{said.text}</Notice>}
    </>
  );
}
