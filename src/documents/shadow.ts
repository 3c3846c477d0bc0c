import { HIDDEN_HTML, PARTING_TAG, TAG } from './html.ts'

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ')
/** Spaces of every width and characters without one; those that join letters and emoji stay. */
const WHITE = /[\u00a0\u00ad\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\0\v\f\u2028\u2029]/g

/** The text at its length, with spaces for HTML and for white space of every kind: the blocks are found in it, never words. */
export const shadowOf = (text: string): string =>
  text.replace(HIDDEN_HTML, blank).replace(PARTING_TAG, blank).replace(TAG, blank).replace(WHITE, ' ')
