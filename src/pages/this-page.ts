/** What the files of this room that run in a browser use of a page. */
interface PageElement {
  value: string
  checked: boolean
  textContent: string
  src: string
  setAttribute(name: string, value: string): void
  closest(selector: string): PageElement | null
  replaceWith(element: PageElement): void
  append(element: PageElement): void
  prepend(element: PageElement): void
  scrollIntoView(): void
}

interface PageDocument {
  title: string
  body: PageElement
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

declare const document: PageDocument
declare const location: { search: string; pathname: string }
declare const DOMParser: new () => { parseFromString(html: string, type: 'text/html'): PageDocument }

export const thisPage = document
export const { pathname } = location
export const query = new URLSearchParams(location.search)

/** A page that the functions of this room made, which escape all text, as a server would have sent it. */
export const parsePage = (html: string): PageDocument => new DOMParser().parseFromString(html, 'text/html')
