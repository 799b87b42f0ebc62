import type { ReactNode } from "react";
import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useMediaQuery } from "./useMediaQuery";

const ours = {
  fontFamilyBase:
    "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Segoe UI', sans-serif",
  // a button that becomes the next step does so at once: on the way between two colours its words cannot be read
  durationFaster: "0ms",
};
const light = { ...webLightTheme, ...ours };
const dark = { ...webDarkTheme, ...ours };

/** A style, since lists and tips that lie over the pane get its classes: one as high as the pane would cover it. */
const fullHeight = { minHeight: "100vh" };

const useStyles = makeStyles({
  pane: {
    // at least 24 pixels to be pressed, whatever is folded or links to a cell; what has the focus shows it
    "& summary": {
      minHeight: "24px",
      paddingTop: "4px",
      paddingBottom: "4px",
      boxSizing: "border-box",
      cursor: "pointer",
    },
    // as bold as headings are: of a weight of its own the fonts are asked for once more, with the first list, which waits
    "& strong": { fontWeight: tokens.fontWeightSemibold },
    "& button.fui-Link": { minHeight: "24px", minWidth: "24px" },
    // a list of long names is as wide as its place, not as its longest name
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
    "& .fui-Select": { minWidth: 0 },
    "& .fui-Select__select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
    "& summary:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // what the browser draws itself: scroll bars, fields and links of the help
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

/** Light or dark as Excel is; where Excel does not tell, as the system is. High contrast is the browser's own. */
export function PaneTheme({ hostIsDark, children }: { hostIsDark: boolean | null; children: ReactNode }) {
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  const styles = useStyles();
  const isDark = hostIsDark ?? systemIsDark;
  return (
    <FluentProvider
      theme={isDark ? dark : light}
      style={fullHeight}
      className={mergeClasses(styles.pane, isDark ? styles.dark : styles.light)}
    >
      {children}
    </FluentProvider>
  );
}
