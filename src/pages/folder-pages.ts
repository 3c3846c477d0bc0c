import { PATHS } from '../contract/paths.ts'

/**
 * A page of the server, for a folder without one: its links lead to files, from where the page is. `up` is the way to the folder. Text from
 * outside is escaped, so that what looks like an attribute is one. Programs cannot ask there.
 */
export function inFolder(page: string, up: '' | '../'): string {
  return page
    .replace(` <a href="${PATHS.docs}">For programs</a>`, '')
    .replaceAll('href="/"', `href="${up}index.html"`)
    .replaceAll('src="/widget.js"', `src="${up}widget.js"`)
    .replace(/href="\/knowledge\/([^"?#]{1,3000})/g, `href="${up}knowledge/$1.html`)
}

/** The front page, whose chat asks the folder; without scripts nothing can be asked there. */
export const frontInFolder = (page: string): string =>
  inFolder(page, '').replace(
    /<nineblocks-chat( [^>]*)>[\s\S]*<\/nineblocks-chat>/,
    '<nineblocks-chat src="./"$1><noscript><p>To ask, allow this page to run scripts.</p></noscript></nineblocks-chat>',
  )

/** The policy that the server would send along, for a page that nobody sends headers with. */
export const withPolicy = (page: string, policy: string): string =>
  page.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy
      .replace(/; frame-ancestors [^;]*/, '')
      .replaceAll('"', '&quot;')}; worker-src 'self'">`,
  )
