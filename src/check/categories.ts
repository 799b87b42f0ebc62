/** Groups of 项目类别 that rules tell apart; the ids are those of the edition's choices. */

/** The project is a platform of its own. */
export const platforms = ["industryPlatform", "enterprisePlatform"];
/** Built on a platform: the capability table is expected, but may stand incomplete with an explanation. */
export const platformRelated = ["newTypeRdInstitution", "publicService", "platformAdoption"];
/** Bodies that need not be companies. */
export const publicBodies = ["newTypeRdInstitution", "publicService"];
/** Categories for which a partner that runs the cloud is asked. */
export const withCloudPartner = [...platforms, "platformAdoption"];
export const servitization = ["servitization"];
export const industrialSoftware = ["industrialSoftware"];
/** Projects that may adapt the capability table. */
export const capabilityAdapted = ["ioiiDemonstration", "servitization", "industrialSoftware"];
/** Projects that use or make something rather than offer services. */
export const withoutServices = ["platformAdoption", "industrialSoftware", "ioiiDemonstration"];
