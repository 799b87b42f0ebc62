import type { DocumentKind } from "../../work/documents/documents";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useFocusWhenLost } from "../parts/useFocusWhenLost";
import { useTextStyles } from "../parts/useTextStyles";
import { SealSection } from "../seal/SealSection";
import { useHostWords } from "../services";
import { SettingsSection } from "../settings/SettingsSection";
import { useRail } from "../shell/railContext";
import type { Person } from "../shell/rails";
import { ComparisonSection } from "./ComparisonSection";
import { OwnDocument } from "./OwnDocument";
import { useDocuments, type OwnKind } from "./useDocuments";

/** What each person hands in or up, the most important first; slips, 盖章前检查 and settings have sections of their own. */
const kindsOf: Readonly<Record<Person, readonly OwnKind[]>> = {
  enterprise: ["application", "outline", "commitment", "progress", "blank-form"],
  city: ["package", "publicity", "certificate", "review", "blank-form"],
  province: ["blank-form"],
};

/** What comes next of them; the city seals first. */
const first: Readonly<Partial<Record<Person, OwnKind>>> = { enterprise: "application" };

const titles: Readonly<Record<Person, string>> = {
  enterprise: "制作报送材料",
  city: "盖章、上报",
  province: "本次申报的设置",
};

const intros: Readonly<Record<Person, string>> = {
  enterprise: "用本工作簿里的申报书制作，保存成文件后打印、盖章、报送。",
  city: "用本工作簿里的申报书和汇总结果制作，保存成文件后打印、盖章、报送。",
  province: "每年不同的内容改在设置里，不用等程序更新；设置和空白申报书保存成文件后发给各市（州）。",
};

/** Everything that is handed in or up by whoever sits here, made from what the open workbook knows. */
export default function DocumentsTab() {
  const text = useTextStyles();
  const { noDownload } = useHostWords();
  const { person } = useRail();
  const making = useDocuments();
  const { busy, said, asked } = making;
  const heading = useFocusWhenLost<HTMLHeadingElement>(busy ? "busy" : "idle");
  /** Below the buttons of what was asked for: above them it would move the next button away from under the mouse. */
  const answer = (...kinds: readonly DocumentKind[]) =>
    asked !== null &&
    kinds.includes(asked) && (
      <>
        {said && <Notice intent={said.intent}>{said.text}</Notice>}
        {busy && <Progress {...busy} />}
      </>
    );

  return (
    <div className={text.stack}>
      <h2 className={text.title} ref={heading} tabIndex={0}>
        {titles[person]}
      </h2>
      <p className={text.text}>{intros[person]}</p>
      {person === "city" && <SealSection />}
      {kindsOf[person].map((kind) => (
        <OwnDocument
          key={kind}
          kind={kind}
          first={kind === first[person]}
          making={making}
          answer={answer(kind)}
        />
      ))}
      <SettingsSection onSave={() => making.save("settings")} />
      {answer("settings")}
      {person !== "province" && (
        <>
          <ComparisonSection busy={busy !== null} onSave={making.savePage} />
          {answer("audit", "plan-check")}
        </>
      )}
      {noDownload && <p className={text.small}>{noDownload}</p>}
    </div>
  );
}
