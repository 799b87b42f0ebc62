const ofOthers = /科技|科学技术|技术改造|技改|人才|奖|知识产权|高新技术企业|专精特新/;
const application = /(?:申报|申请|推荐|认定)(?:书|表)$/;
const ofThis = /工业互联网|服务化|两化/;

/** 2020年度吉林省科技发展计划项目申报书: the title of an application for something else, which asks for much of the same. */
export const isOtherProgramme = (title: string): boolean =>
  application.test(title) && ofOthers.test(title) && !ofThis.test(title);

/** 2020年工业互联网及制造业服务化示范项目企业情况调查表: a bureau's own title of a form for this programme. */
export const isOfThisProgramme = (title: string): boolean => ofThis.test(title) && title.includes("项目");
