import { makeStyles, tokens } from "@fluentui/react-components";

/** A row of a list, and the one in hand, which a bar marks. */
export const useRowStyles = makeStyles({
  row: {
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // high contrast shows transparent borders, as if every row were the current one
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
});
