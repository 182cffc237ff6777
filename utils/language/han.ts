const han = /[\p{Script=Han}〇]/u;

/** Whether a text holds at least one Chinese character. */
export const hasHan = (text: string): boolean => han.test(text);
