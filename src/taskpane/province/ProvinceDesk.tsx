import { lazy, Suspense } from "react";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useFocusWhenLost } from "../parts/useFocusWhenLost";
import { useTextStyles } from "../parts/useTextStyles";
import { useRail } from "../shell/railContext";
import type { StepId } from "../shell/rails";
import { CollectView } from "./CollectView";
import { ProvincePreviewView } from "./ProvincePreviewView";
import { TableView } from "./TableView";
import { useProvince } from "./useProvince";
import { ToCollect } from "./ToCollect";

const titles: Partial<Record<StepId, string>> = {
  collect: "收各市（州）的表",
  compare: "核对各市（州）的表",
  table: "省级汇总表",
};

const OfferedSettings = lazy(() => import("../settings/OfferedSettings"));

/** 省级汇总: the cities' workbooks become one provincial table; a view for each step. */
export default function ProvinceDesk() {
  const text = useTextStyles();
  const { step } = useRail();
  const province = useProvince();
  const { shown, busy, problem, success } = province;
  const section = useFocusWhenLost<HTMLElement>(busy ? "busy" : step);
  return (
    <section className={text.stack} aria-label="省级汇总" ref={section} tabIndex={0}>
      <h2 className={text.title}>{titles[step]}</h2>
      {problem && <Notice intent="warning">{problem}</Notice>}
      {success && <Notice intent="success">{success}</Notice>}
      {busy && (
        <Progress
          text={busy.text}
          share={busy.share}
          onCancel={busy.stoppable ? province.cancel : undefined}
        />
      )}
      {!busy && step === "collect" && <CollectView province={province} />}
      {!busy && step === "compare" && shown && (
        <Suspense fallback={null}>
          <OfferedSettings offered={shown.offered} onAdopted={province.preview} />
        </Suspense>
      )}
      {!busy && step === "compare" && shown && (
        <ProvincePreviewView
          preview={shown}
          onDecide={province.decide}
          onWrite={province.write}
          onBack={province.back}
        />
      )}
      {!busy && step === "compare" && !shown && (
        <>
          <p className={text.text}>
            还没有可以核对的预览。请先在“收表”里添加各市（州）的文件，点“预览省级汇总”。
          </p>
          <div className={text.actions}>
            <ToCollect />
          </div>
        </>
      )}
      {!busy && step === "table" && <TableView province={province} />}
    </section>
  );
}
