/**
 * HTML inside Markdown, each linear on hostile input: a comment and a script end before the next one opens, a tag holds no `<`.
 * One that never ends is text.
 */

/** Comments, scripts and styles: nothing of them is ever read. */
export const HIDDEN_HTML =
  /<!--(?:(?!<!--)[\s\S])*?-->|<script\b(?:(?!<script\b)[\s\S])*?<\/script\s*>|<style\b(?:(?!<style\b)[\s\S])*?<\/style\s*>|<[?!][a-z][^<>]*>/gi

/** Tags that part words: "one<br>two" are two words, "wo<b>rd</b>" is one. */
export const PARTING_TAG = /<\/?(?:br|p|div|li|[uo]l|t[drh]|table|h[1-6]|hr|img)(?:[\s/][^<>]*)?>/gi

/** Every other tag; not `<https://…>` and `<name@host>`, which are links. */
export const TAG = /<\/?[a-z][\w-]*(?:[\s/][^<>]*)?>/gi
