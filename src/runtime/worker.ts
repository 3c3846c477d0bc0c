import { createWorker } from './cloudflare.ts'

/** workerd takes every other export of this file for an entry point too, so there is none. */
export default createWorker()
