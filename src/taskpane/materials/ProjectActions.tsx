import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { Matrix } from "./Matrix";
import type { Materials } from "./useMaterials";

/** From project to project, and all of them at a glance or on paper. */
export function ProjectActions({ materials }: { readonly materials: Materials }) {
  const text = useTextStyles();
  const [overview, setOverview] = useState(false);
  const { key, next } = materials;
  const chosen = key !== "";
  return (
    <>
      <div className={text.row}>
        {chosen && <Button onClick={materials.meetAll}>{next ? "全部符合，下一个" : "全部符合"}</Button>}
        <Button disabledFocusable={!next} onClick={materials.goOn}>
          {chosen ? "下一个项目" : "从第一个项目开始"}
        </Button>
        <Button onClick={() => setOverview(!overview)}>{overview ? "收起一览表" : "一览表"}</Button>
        <Button onClick={materials.print}>{chosen ? "打印本项目" : "打印全部"}</Button>
      </div>
      {overview && (
        <Matrix
          records={materials.now}
          onOpen={(opened) => {
            setOverview(false);
            materials.open(opened);
          }}
        />
      )}
    </>
  );
}
