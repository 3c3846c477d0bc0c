/** How a list of names is searched, the same on the server and in the page: each word of the query begins a word of the name. */

/** Lower case, without accents: "Crème & Co" → " creme co". Each word has a space before it. */
export const searchable = (name: string): string =>
  ` ${name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()}`
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimEnd()

/** Whether a query, made searchable too, finds a name. An empty one finds all. */
export const finds = (query: string, name: string): boolean =>
  query
    .split(' ')
    .filter(Boolean)
    .every((word) => name.includes(` ${word}`))
