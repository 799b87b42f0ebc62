import { useEffect, useState } from "react";
import type { Edition } from "../../form/edition";
import { hasSource } from "../../work/merge/openSource";
import { projectsOfFile } from "../../work/opinions/doubtedProject";
import type { CheckedProject } from "../../work/check/checkedWorkbook";
import { pickedThisTime } from "../merge/pickedThisTime";
import { useServices } from "../services";

export type FileProjects = readonly CheckedProject[] | string | null;

/** The projects of a picked file, read when they are asked for; why they cannot be read; null until then. */
export function useFileProjects(file: string, asked: boolean, edition: Edition): FileProjects {
  const services = useServices();
  const [found, setFound] = useState<FileProjects>(null);
  const isThere = hasSource(pickedThisTime(), file);
  useEffect(() => {
    if (!asked || !isThere) return;
    let gone = false;
    const read = async (): Promise<void> => {
      const [files, stages] = await Promise.all([services.files(), services.check()]);
      const projects = await projectsOfFile(pickedThisTime(), file, files, stages, edition);
      if (!gone) setFound(projects);
    };
    read().catch(() => {
      if (!gone) setFound("没有打开这个文件，请再试一次。");
    });
    return () => void (gone = true);
  }, [asked, isThere, file, edition, services]);
  return isThere ? found : `“${file}”不在手边。点上面的单元格添加它，就能看到图。`;
}
