import type { AnswerInline } from '../src/contract/answer-inline.ts'
import { type AnswerItem, type AnswerList, type AnswerNode, parseAnswer } from '../src/contract/answer-text.ts'
import { make } from './dom.ts'

/** Draws the mark of a citation; undefined when there is none of that id, and the mark stays text. */
export type DrawMark = (id: number) => Node | undefined

/** @param table the name of a table, for those who hear it. */
export function answerView(answer: string, mark: DrawMark, table: string): HTMLElement {
  const inlineView = (children: readonly AnswerInline[]): (Node | string)[] =>
    children.map((child) => {
      if (child.kind === 'text') return child.text
      if (child.kind === 'mark') return mark(child.id) ?? `[${child.id}]`
      return make(child.kind === 'strong' ? 'strong' : 'em', {}, ...inlineView(child.children))
    })

  const itemView = ({ children, lists }: AnswerItem): HTMLElement =>
    make('li', {}, ...inlineView(children), ...lists.map(listView))

  const listView = ({ ordered, start, items }: AnswerList): HTMLElement =>
    make(ordered ? 'ol' : 'ul', { start: ordered && `${start}` }, ...items.map(itemView))

  const rowView = (cells: AnswerInline[][], name: 'th' | 'td'): HTMLElement =>
    make('tr', {}, ...cells.map((cell) => make(name, { scope: name === 'th' && 'col' }, ...inlineView(cell))))

  const nodeView = (node: AnswerNode): Node => {
    if (node.kind === 'paragraph') return make('p', {}, ...inlineView(node.children))
    if (node.kind === 'list') return listView(node)
    const head = make('thead', {}, rowView(node.header, 'th'))
    const body = make('tbody', {}, ...node.rows.map((cells) => rowView(cells, 'td')))
    return make('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': table }, make('table', {}, head, body))
  }

  return make('div', { class: 'text', dir: 'auto' }, ...parseAnswer(answer).map(nodeView))
}
