import { EMBED_CHOICES } from './embed-choices.ts'
import { query, thisPage } from './this-page.ts'

/** On the chat's own page, in a folder without a server: the chat is what the address says, as a server would have made it. */
for (const name of EMBED_CHOICES) {
  const value = query.get(name)
  if (value) thisPage.querySelector('nineblocks-chat')?.setAttribute(name, value)
}
const heading = query.get('heading')
if (heading) {
  thisPage.title = heading
  thisPage.querySelector('h1')!.textContent = heading
}
