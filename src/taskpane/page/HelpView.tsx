import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWorkbookEdition } from "../parts/edition";
import { helpSearch } from "../help/helpSearch";
import { keepAnnexes } from "../help/keepAnnexes";
import { referenceElements } from "../help/referenceElements";

const useStyles = makeStyles({
  box: { height: "100%", overflowY: "auto", padding: tokens.spacingHorizontalXL, boxSizing: "border-box" },
  text: {
    maxWidth: "46rem",
    lineHeight: 1.8,
    "& table": { borderCollapse: "collapse", fontSize: "0.85rem" },
    "& td, & th": {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: "4px 8px",
      textAlign: "left",
      verticalAlign: "top",
      minWidth: "4em",
    },
    "& .table": { overflowX: "auto" },
    "& a": { color: tokens.colorBrandForegroundLink },
    "& img": { maxWidth: "100%", height: "auto" },
  },
});

/** The help, which lies in the page itself as a template. */
export function HelpView({ onClose }: { onClose(): void }) {
  const styles = useStyles();
  const text = useRef<HTMLDivElement>(null);
  const edition = useWorkbookEdition();
  useEffect(() => {
    const template = document.getElementById("help") as HTMLTemplateElement;
    const help = document.createElement("div");
    help.append(template.content.cloneNode(true));
    help.querySelector("#reference")!.replaceChildren(...referenceElements(edition));
    keepAnnexes(help);
    const search = helpSearch(help);
    text.current!.replaceChildren(search, help);
    search.querySelector("input")!.focus();
  }, [edition]);
  return (
    <div className={styles.box} role="region" aria-label="帮助">
      <Button onClick={onClose}>关闭帮助</Button>
      <div className={styles.text} ref={text} />
    </div>
  );
}
