import { ASK_PATH, COMPARE_PATH, PATHS } from '../contract/paths.ts'

/**
 * A page of the server, for a folder without one: its addresses lead to files, from where the page is, and its chat asks the folder. `up` is
 * the way to the folder; `has` says whether an id is that of a document, of those that the page leads to. Text from outside is escaped,
 * so that what looks like an attribute or a tag is one.
 */
export const inFolder = (page: string, up: '' | '../', has: (id: string) => boolean): string =>
  page
    .replace(FOR_PROGRAMS, '')
    .replace(ADDRESS, (_, name: string, address: string) => `${name}="${up}${fileOf(address, has)}"`)
    .replace(CHAT, (_, attributes: string, within: string) => {
      const without = within.trim() && '<noscript><p>To ask, allow this page to run scripts.</p></noscript>'
      return `<nineblocks-chat src="${up || './'}"${attributes}>${without}</nineblocks-chat>`
    })

/** Programs cannot ask there. */
const FOR_PROGRAMS = ` <a href="${PATHS.docs}">For programs</a>`
/** An attribute that holds an address of the server: one that begins with one slash. */
const ADDRESS = /(?<= )(href|src|action|data-versus)="(\/(?:[^"/][^"]{0,9999})?)"/g
const CHAT = /<nineblocks-chat( [^<>]*)>([\s\S]*?)<\/nineblocks-chat>/g

/** The file that stands for an address; what only a server can do leads to the chat. */
function fileOf(address: string, has: (id: string) => boolean): string {
  // An apostrophe is all that is left to escape of an address, besides the marks of its query.
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.replaceAll('&#39;', '%27')) ?? []
  if (path === '/') return `index.html${rest}`
  if (path === ASK_PATH) return 'index.html#_chat'
  if (path === COMPARE_PATH) return `compare.html${rest}`
  const file = path.slice(1)
  if (!path.startsWith(`${PATHS.knowledge}/`)) return file + rest
  // As the server reads it: the id as it is comes first, since a file may be called `notes.md.md`.
  const isPage = has(decodeURIComponent(path.slice(PATHS.knowledge.length + 1))) || !/\.(?:md|svg)$/.test(path)
  return isPage ? `${file}.html${rest}` : file + rest
}

/** The policy that the server would send along, for a page that nobody sends headers with. */
export const withPolicy = (page: string, policy: string): string =>
  page.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy
      .replace(/; frame-ancestors [^;]*/, '')
      .replaceAll('"', '&quot;')}; worker-src 'self'">`,
  )

/** With a script at its end, which runs before the chat is drawn. */
export const withScript = (page: string, script: string): string =>
  page.replace('widget.js" async>', 'widget.js" defer>').replace('</body>', () => `<script src="${script}"></script>\n</body>`)
