import { Button } from "@fluentui/react-components";
import type { Comparison } from "../../work/merge/comparison";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { FaultList } from "./FaultList";
import { useSettings } from "./useSettings";

interface Props extends Pick<Comparison, "offered"> {
  /** The workbook is judged by other settings now. */
  onAdopted(): void;
}

/** 本次申报设置 that came with the files: what it says, and the button that puts it into the open workbook. */
export default function OfferedSettings({ offered, onAdopted }: Props) {
  const text = useTextStyles();
  const { own, busy, said, adopt, undo } = useSettings();
  const restore = async (): Promise<void> => {
    await undo!();
    onAdopted();
  };
  return (
    <>
      {said && <Notice intent={said.intent}>{said.text}</Notice>}
      {undo && (
        <div className={text.row}>
          <Button disabledFocusable={busy} onClick={() => void restore()}>
            撤销放进的设置
          </Button>
        </div>
      )}
      {offered.map((each) => {
        const { year, deadline } = each.settings;
        const until = deadline === undefined ? "" : `，报送截止 ${deadline}`;
        return (
          <section key={each.file} className={text.stack} aria-label="报来的申报设置">
            <p className={text.text}>
              “{each.file}”是本次申报设置（{year}年度{until}）。
              {own ? "本工作簿已有一份，与它不同。" : "本工作簿还没有。"}
            </p>
            <FaultList faults={each.faults} open={false} />
            <div className={text.row}>
              <Button
                disabledFocusable={busy}
                onClick={() => void adopt(each).then((done) => void (done && onAdopted()))}
              >
                用作本工作簿的申报设置
              </Button>
            </div>
          </section>
        );
      })}
    </>
  );
}
