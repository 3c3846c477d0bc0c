import { NineblocksChat } from './element.ts'

/** Loading the script twice, or two versions of it, does no harm: the first one stays. */
if (!customElements.get('nineblocks-chat')) customElements.define('nineblocks-chat', NineblocksChat)
