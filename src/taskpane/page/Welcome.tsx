import { makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { hasHandles } from "./openFiles";

const useStyles = makeStyles({
  box: {
    maxWidth: "36rem",
    margin: "8vh auto 0",
    padding: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    lineHeight: tokens.lineHeightBase400,
  },
});

const saving = hasHandles()
  ? "打开的文件在 WPS 里改好保存以后，这里会自动重新检查；在这里点“保存”，直接存回原文件。"
  : "这个浏览器不能直接存回原文件：点“保存”会下载一份新的；文件在 WPS 里改好以后，请再打开一次。";

/** What stands where a workbook will be seen. */
export function Welcome() {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <section className={styles.box} aria-label="从哪里开始">
      <h2 className={text.title}>不用 Excel，也不用安装，断网也能用</h2>
      <p className={text.text}>先在“我是”后面点一下您是谁。</p>
      <p className={text.text}>
        <strong>企业</strong>
        ：点“打开文件”（或把文件拖到这里），打开填好的申报书，“检查”里列出要改的地方；点一条，这里就标出那一格。
      </p>
      <p className={text.text}>
        <strong>市（县）工信部门</strong>
        ：第一次汇总，在“汇总”里直接添加企业发来的文件；以后先打开上次的“汇总.xlsx”，再添加新文件，您改过的内容都会保留。
      </p>
      <p className={text.text}>
        <strong>省工信厅</strong>：在“收表”里添加各市（州）报来的文件。
      </p>
      <p className={text.small}>{saving}文件只在这台电脑上读取，不会传到网上。</p>
    </section>
  );
}
