/** What stands between answers to one question: signs of people (、 ; /) and of questionnaire programs (┋ | →). */
export const joints = "、,，;；/／|｜│¦┃┆┇┊┋→⇒➔#$&＆^·•\\t";

/** Brackets in which a note stands; questionnaire programs write 其他〖…〗. */
export const opening = "(（【[［〔〖「『";
export const closing = ")）】\\]］〕〗」』";

const codesOf = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)));

/** Both by their codes, for who goes through a text letter by letter. */
export const openingCodes: ReadonlySet<number> = codesOf(opening);
export const closingCodes: ReadonlySet<number> = codesOf(closing.replace("\\", ""));
