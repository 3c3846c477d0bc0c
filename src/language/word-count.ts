/** Words of a text: runs between white space that hold a letter or a digit. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
