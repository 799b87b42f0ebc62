import type { CategoryGroup } from "../edition";

const platforms = ["industryPlatform", "enterprisePlatform"];

/** Which categories of project rules treat alike. */
export const groups: Readonly<Record<CategoryGroup, readonly string[]>> = {
  platforms,
  platformRelated: ["newTypeRdInstitution", "publicService", "platformAdoption"],
  publicBodies: ["newTypeRdInstitution", "publicService"],
  withCloudPartner: [...platforms, "platformAdoption"],
  servitization: ["servitization"],
  industrialSoftware: ["industrialSoftware"],
  capabilityAdapted: ["servitization", "industrialSoftware", "ioiiDemonstration"],
  withoutServices: ["platformAdoption", "industrialSoftware", "ioiiDemonstration"],
};
