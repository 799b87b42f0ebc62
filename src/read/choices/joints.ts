/** What stands between answers to one question: signs of people (、 ; /) and of questionnaire programs (┋ | →). */
export const joints = "、,，;；/／|｜│¦┃┆┇┊┋→⇒➔#$&＆^·•\\t";

/** Brackets in which a note stands; questionnaire programs write 其他〖…〗. */
export const opening = "(（【[［〔〖「『";
export const closing = ")）】\\]］〕〗」』";
