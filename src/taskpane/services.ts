import { createContext, useContext } from "react";
import type { Finding } from "../check/finding";
import type { Edition } from "../form/edition";
import type { Application, WorkbookReading } from "../read/application";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Host } from "./host";

/** The stages that a check goes through; check/stages.ts has them. */
export interface CheckStages {
  readonly currentEdition: Edition;
  readWorkbook(workbook: WorkbookSnapshot, edition: Edition): WorkbookReading;
  checkApplication(application: Application, edition: Edition): readonly Finding[];
  checkAcross(applications: readonly Application[], edition: Edition): readonly Finding[];
  wordFinding(finding: Finding, edition: Edition): { message: string; basis: string; advice: string };
}

/** What the pane works with: tests give their own. */
export interface Services {
  readonly host: Host;
  /** Loads the stages of a check when they are first needed. */
  check(): Promise<CheckStages>;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("ServicesProvider is missing");
  return services;
}

export function useHost(): Host {
  return useServices().host;
}
