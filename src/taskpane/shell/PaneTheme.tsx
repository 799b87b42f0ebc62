import type { ReactNode } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMediaQuery } from "./useMediaQuery";

const ours = {
  fontFamilyBase:
    "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Segoe UI', sans-serif",
  // a button that becomes the next step does so at once: on the way between two colours its words cannot be read
  durationFaster: "0ms",
};
const light = { ...webLightTheme, ...ours };
const dark = { ...webDarkTheme, ...ours };
const fullHeight = { minHeight: "100vh" };

/** Light or dark as Excel is; where Excel does not tell, as the system is. High contrast is the browser's own. */
export function PaneTheme({ hostIsDark, children }: { hostIsDark: boolean | null; children: ReactNode }) {
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  return (
    <FluentProvider theme={(hostIsDark ?? systemIsDark) ? dark : light} style={fullHeight}>
      {children}
    </FluentProvider>
  );
}
