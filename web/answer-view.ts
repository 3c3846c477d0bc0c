import type { AnswerInline } from '../src/contract/answer-inline.ts'
import { type AnswerItem, type AnswerList, type AnswerNode, parseAnswer } from '../src/contract/answer-text.ts'
import { make } from './dom.ts'
import { WORDS } from './words.ts'

/** Draws the mark of a citation; undefined when there is none of that id, and the mark stays text. */
export type DrawMark = (id: number) => Node | undefined

export const answerView = (answer: string, mark: DrawMark): HTMLElement =>
  make('div', { class: 'text', dir: 'auto' }, ...parseAnswer(answer).map((node) => nodeView(node, mark)))

function nodeView(node: AnswerNode, mark: DrawMark): Node {
  switch (node.kind) {
    case 'paragraph':
      return make('p', {}, ...inlineView(node.children, mark))
    case 'list':
      return listView(node, mark)
    case 'table': {
      const row = (cells: AnswerInline[][], name: 'th' | 'td') =>
        make('tr', {}, ...cells.map((cell) => make(name, name === 'th' ? { scope: 'col' } : {}, ...inlineView(cell, mark))))
      const head = make('thead', {}, row(node.header, 'th'))
      const body = make('tbody', {}, ...node.rows.map((cells) => row(cells, 'td')))
      return make(
        'div',
        { class: 'wide', tabindex: '0', role: 'group', 'aria-label': WORDS.table },
        make('table', {}, head, body),
      )
    }
  }
}

function listView(list: AnswerList, mark: DrawMark): HTMLElement {
  const items = list.items.map((item) => itemView(item, mark))
  return list.ordered ? make('ol', { start: String(list.start) }, ...items) : make('ul', {}, ...items)
}

const itemView = (item: AnswerItem, mark: DrawMark): HTMLElement =>
  make('li', {}, ...inlineView(item.children, mark), ...item.lists.map((list) => listView(list, mark)))

const inlineView = (children: readonly AnswerInline[], mark: DrawMark): (Node | string)[] =>
  children.map((child) => {
    if (child.kind === 'text') return child.text
    if (child.kind === 'mark') return mark(child.id) ?? `[${child.id}]`
    return make(child.kind === 'strong' ? 'strong' : 'em', {}, ...inlineView(child.children, mark))
  })
