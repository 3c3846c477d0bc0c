import type { RefusalReason } from '../src/contract/messages.ts'
import type { FaultKind } from './fault.ts'

/** Every word that the chat shows of itself; `{n}` is a number. `web/words` holds the same in other languages. */
export const WORDS = {
  heading: 'Ask about the business model',
  placeholder: 'Ask a question',
  empty: 'Ask in your own words. The answer comes in the document’s, with its source.',
  suggestions: 'Questions to begin with',
  question: 'Your question',
  send: 'Send',
  hints: 'Suggestions: {n}. Arrow up leads to them.',
  log: 'Conversation',
  asked: 'You asked',
  replied: 'Answer',
  working: 'Looking in the documents…',
  sources: 'Sources',
  source: 'Source {n}',
  more: 'Show {n} more',
  related: 'Nearest passages',
  followUps: 'Ask next',
  instead: 'Questions that can be answered',
  newTab: 'opens in a new tab',
  copy: 'Copy',
  copied: 'Copied',
  again: 'Ask again',
  edit: 'Edit question',
  editing: 'Editing your last question. Escape cancels.',
  restart: 'New conversation',
  open: 'Open the chat',
  close: 'Close the chat',
  retry: 'Try again',
  table: 'Table',
  left: 'Characters left: {n}',
  over: 'Characters too many: {n}',

  'not-in-documents': 'Not in the documents',
  'off-topic': 'Not what can be asked here',
  'unknown-company': 'No document on this company',
  'which-company': 'Which company is meant?',

  offline: 'The assistant cannot be reached. Are you online?',
  slow: 'The assistant took too long to answer.',
  busy: 'Many questions are being asked. Please try again in {n} seconds.',
  unready: 'The assistant is busy. Please wait a moment.',
  broken: 'Something went wrong at the assistant.',
  unreadable: 'The assistant’s reply could not be read.',
  stopped: 'The question was interrupted.',
  forbidden: 'This page may not ask the assistant. Please tell its owner.',
  rejected: 'The assistant did not accept the question.',
} as const satisfies Record<RefusalReason | FaultKind, string> & Record<string, string>

export type Words = Record<keyof typeof WORDS, string>

export const fill = (words: string, count: number): string => `${words}`.replace('{n}', `${count}`)
