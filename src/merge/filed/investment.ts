/** 项目计划总投资, by which projects are summed. */
export const investmentField = "situation.totalInvestment";
