import { createContext, useContext } from "react";
import type { Host, HostWords } from "../work/host";
import type { Services } from "../work/services";

export type { Files, MergeStages, Services } from "../work/services";

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

/** All that a component needs of the host itself; what the host does is called in hooks. */
export function useHostWords(): HostWords {
  return useHost().words;
}
