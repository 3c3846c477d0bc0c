import { ATTRIBUTES } from './attributes.ts'
import { NineblocksChat } from './element.ts'

/**
 * Puts the chat of a script's tag on the page: in a corner, or where the tag stands when it says `data-mode="inline"`. Not when
 * the page has placed a chat itself, and not when the tag says `data-launcher="no"`.
 */
export function launch(script: HTMLScriptElement): void {
  const { dataset } = script
  if (dataset['launcher'] === 'no' || NineblocksChat.first) return
  const chat = document.createElement('nineblocks-chat')
  chat.setAttribute('mode', 'floating')
  for (const name of [...Object.keys(ATTRIBUTES), 'lang']) {
    const value = dataset[name]
    if (value !== undefined) chat.setAttribute(name, value)
  }
  if (chat.mode === 'inline') script.after(chat)
  else document.body.append(chat)
  chat.dataset['launched'] = 'yes'
}

/** Links and buttons of the page that ask: `data-nineblocks-ask="Who are the partners?"`. Without a question they open the chat. */
export function askOnClick(event: MouseEvent): void {
  const chat = NineblocksChat.first
  for (const node of event.composedPath()) {
    const question = node instanceof Element && node.getAttribute('data-nineblocks-ask')
    if (typeof question !== 'string' || !chat) continue
    event.preventDefault()
    if (question) chat.ask(question)
    else chat.show()
    return
  }
}
