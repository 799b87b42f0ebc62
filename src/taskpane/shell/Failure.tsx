import { Component } from "react";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";

/** Shown instead of a part of the pane that fails, most often because its program file could not be loaded. */
export class Failure extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice intent="error" actions={<Button onClick={() => window.location.reload()}>重新打开</Button>}>
        这一部分没有打开，可能是程序文件没有加载完整。工作簿没有改动。请重新打开；还没有保存的改动，请先保存。
      </Notice>
    );
  }
}
