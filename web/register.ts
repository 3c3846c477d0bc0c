import { NineblocksChat } from './element.ts'
import { askOnClick, launch } from './launch.ts'
import { SCRIPT } from './script.ts'

/** Loading the script twice, or two versions of it, does no harm: the first one stays. */
if (!customElements.get('nineblocks-chat')) {
  customElements.define('nineblocks-chat', NineblocksChat)
  document.addEventListener('click', askOnClick)
  if (document.readyState !== 'loading') place()
  else document.addEventListener('DOMContentLoaded', place)
}

function place(): void {
  if (SCRIPT) launch(SCRIPT)
}
