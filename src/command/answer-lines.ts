import type { AnswerInline } from '../contract/answer-inline.ts'
import { type AnswerList, type AnswerNode, parseAnswer } from '../contract/answer-text.ts'
import type { AskResponse, QuotedPlace } from '../contract/messages.ts'
import type { Document } from '../documents/document.ts'
import { shown, type Terminal } from './terminal.ts'

type Paint = Terminal['paint']

/** What an answer needs beside itself to be shown. */
export interface Sources {
  /** The folder that the documents were read from. */
  folder: string
  document(id: string): Document | undefined
}

/** An answer as a person reads it: its words, then where they stand; of a refusal, the nearest passages. Lines with "\n" between. */
export function answerLines(response: AskResponse, sources: Sources, paint: Paint): string {
  const text = parseAnswer(shown(response.answer))
    .map((node) => nodeLines(node, paint))
    .join('\n\n')
  const places = response.answered
    ? response.citations.map((place) => `${paint('cyan', `[${place.id}]`)} ${placeLine(place, sources)}`)
    : response.related.map((place) => `${paint('dim', `“${shown(place.quote)}”`)}\n    ${placeLine(place, sources)}`)
  if (places.length === 0) return text
  const title = response.answered ? 'Sources' : 'Nearest passages'
  return [text, '', paint('bold', title), ...places.map((line) => `  ${line}`)].join('\n')
}

/** "Key Partners · Business model of WSO2 · knowledge/wso2.md:71" */
function placeLine({ document, title, section, start }: QuotedPlace, { folder, document: find }: Sources): string {
  const before = find(document)?.text.slice(0, start) ?? ''
  const line = before.split(/\r\n|\r|\n/).length
  return shown(`${section} · ${title} · ${folder.replace(/[\\/]+$/, '')}/${document}.md:${line}`)
}

function nodeLines(node: AnswerNode, paint: Paint): string {
  switch (node.kind) {
    case 'paragraph':
      return inline(node.children, paint)
    case 'list':
      return listLines(node, paint, '')
    case 'table':
      return [node.header, ...node.rows].map((row) => row.map((cell) => inline(cell, paint)).join(' | ')).join('\n')
  }
}

function listLines({ ordered, start, items }: AnswerList, paint: Paint, indent: string): string {
  return items
    .flatMap(({ children, lists }, at) => {
      const mark = ordered ? `${start + at}.` : '-'
      return [`${indent}${mark} ${inline(children, paint)}`, ...lists.map((list) => listLines(list, paint, `${indent}  `))]
    })
    .join('\n')
}

const inline = (children: readonly AnswerInline[], paint: Paint): string =>
  children.map((child) => inlineText(child, paint)).join('')

function inlineText(child: AnswerInline, paint: Paint): string {
  switch (child.kind) {
    case 'text':
      return child.text.replaceAll('\u00a0', ' ')
    case 'mark':
      return paint('cyan', `[${child.id}]`)
    case 'strong':
      return paint('bold', inline(child.children, paint))
    case 'emphasis':
      return paint('italic', inline(child.children, paint))
  }
}
