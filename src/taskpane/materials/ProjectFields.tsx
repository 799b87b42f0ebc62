import { Field, Select } from "@fluentui/react-components";
import type { ApplicantKind } from "../../check/checklist";
import { kindTexts, recordKey } from "../../work/materials/records";
import type { Materials } from "./useMaterials";

/** Which project is looked at, and the two facts on which its list depends. */
export function ProjectFields({ materials }: { readonly materials: Materials }) {
  const { edition, now, record, key, open, change } = materials;
  const categories = edition.fields.find(({ id }) => id === "project.category")?.choices ?? [];
  const kinds = Object.entries(kindTexts).map(([id, label]) => ({ id, label }));
  return (
    <>
      {now.length > 0 && (
        <Field label="项目">
          <Select value={key} onChange={(_event, data) => open(data.value)}>
            <option value="">不指定项目，只看清单</option>
            {now.map((each) => (
              <option key={recordKey(each)} value={recordKey(each)}>
                {each.projectName || "未填项目名称"}（{each.applicant || "未填单位名称"}）
              </option>
            ))}
          </Select>
        </Field>
      )}
      <OneOf
        label="项目类别"
        all="全部类别"
        options={categories}
        value={record.category}
        onChange={(category) => change({ category })}
      />
      <OneOf
        label="企业类型"
        all="全部类型"
        options={kinds}
        value={record.kind}
        onChange={(kind) => change({ kind: kind as ApplicantKind | null })}
      />
    </>
  );
}

interface OneOfProps {
  readonly label: string;
  /** Stands for no choice. */
  readonly all: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string | null;
  onChange(id: string | null): void;
}

function OneOf({ label, all, options, value, onChange }: OneOfProps) {
  return (
    <Field label={label}>
      <Select value={value ?? ""} onChange={(_event, data) => onChange(data.value || null)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
