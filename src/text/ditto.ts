const ditto = /^(?:同上|[〃″"]|''|”)$/;

/** Whether a text says that the row above has its answer: 同上 and its marks. */
export const isDitto = (text: string): boolean => text.length < 8 && ditto.test(text.replace(/\s/g, ""));
