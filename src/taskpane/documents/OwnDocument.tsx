import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { documents } from "../../work/documents/documents";
import { useTextStyles } from "../parts/useTextStyles";
import type { Documents, OwnKind } from "./useDocuments";
import { unbroken } from "../parts/unbroken";

export interface OwnDocumentProps {
  readonly kind: OwnKind;
  /** It is what comes next. */
  readonly first: boolean;
  readonly making: Documents;
  /** How making it goes, or went. */
  readonly answer: ReactNode;
}

/** A document that the open workbook alone gives: what it is, and the buttons that make it. */
export function OwnDocument({ kind, first, making, answer }: OwnDocumentProps) {
  const text = useTextStyles();
  const { title, short, inserted } = documents[kind];
  return (
    <section className={text.stack} aria-label={short}>
      <h3 className={text.subtitle}>{short}</h3>
      <p className={text.small}>{unbroken(title)}</p>
      <div className={text.row}>
        <Button
          appearance={first ? "primary" : "secondary"}
          disabledFocusable={making.busy !== null}
          onClick={() => making.save(kind)}
        >
          保存{short}
        </Button>
        {inserted && (
          <Button disabledFocusable={making.busy !== null} onClick={() => making.insert(kind)}>
            放进本工作簿
          </Button>
        )}
      </div>
      {answer}
    </section>
  );
}
