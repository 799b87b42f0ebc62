const annexes = /(附件\d-\d(?:、\d-\d)*)/;

/**
 * A text in parts: every second one is the name of an annex, such as 附件4-5 or 附件4-1、4-3, which is not broken over a
 * line; a browser would break it after the hyphen. One part where it names none.
 */
export const annexParts = (text: string): readonly string[] => text.split(annexes);
