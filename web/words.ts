import type { RefusalReason } from '../src/contract/messages.ts'

/** Every word that the chat shows of itself. */
export const WORDS = {
  heading: 'Ask about the business model',
  placeholder: 'Ask a question',
  empty: 'Ask in your own words. The answer comes in the document’s, with the passage it stands in.',
  suggestions: 'Questions to begin with',
  question: 'Your question',
  send: 'Send',
  hint: 'Enter sends, Shift+Enter starts a new line',
  log: 'Conversation',
  asked: 'You asked',
  replied: 'Answer',
  working: 'Looking in the documents…',
  sources: 'Sources',
  source: 'Source',
  more: (count: number) => `Show ${count} more`,
  related: 'Nearest passages',
  followUps: 'Ask next',
  askInstead: 'Questions that can be answered',
  newTab: 'opens in a new tab',
  copy: 'Copy',
  copied: 'Copied',
  restart: 'Start over',
  open: 'Open the chat',
  close: 'Close the chat',
  retry: 'Try again',
  table: 'Table',
  left: (count: number) => `${count} ${count === 1 ? 'character' : 'characters'} left`,
  over: (count: number) => `${count} ${count === 1 ? 'character' : 'characters'} too long: please shorten the question`,
} as const

export const REFUSALS: Record<RefusalReason, string> = {
  'not-in-documents': 'Not in the documents',
  'off-topic': 'Outside of what can be asked here',
  'unknown-company': 'No document on this company',
  'which-company': 'Which company is meant?',
}

/** Why there is no reply, in a sentence that says what to do. */
export const TROUBLES = {
  offline: 'The assistant cannot be reached. Please check the connection and try again.',
  slow: 'The assistant took too long to answer. Please try again.',
  busy: 'Many questions are being asked right now. Please try again in a moment.',
  busyFor: (seconds: number) => `Many questions are being asked right now. Please try again in ${seconds} seconds.`,
  unready: 'The assistant is not ready yet. Please try again in a moment.',
  broken: 'Something went wrong at the assistant. Please try again.',
  unreadable: 'The assistant’s reply could not be read. Please try again.',
  stopped: 'The question was interrupted. Please try again.',
  refused: 'This page is not allowed to ask the assistant. Please tell the owner of the page.',
} as const
