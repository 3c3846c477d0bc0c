import { folderState } from './folder.ts'

/** Milliseconds between two looks. A change is told of when two looks in a row found the same: a file that is still being written waits. */
const INTERVAL = 500

/**
 * Calls `changed` when a folder's files have changed, a second after the last of it. It looks at names, sizes and times, since what a system
 * tells of changes is told differently, or not at all, on network drives and in containers.
 * `read` is the folder's state from before it was read: a change since then counts.
 * @returns what ends it.
 */
export function watchFolder(folder: string, read: string, changed: () => void, interval = INTERVAL): () => void {
  let known = read
  let before = read
  const timer = setInterval(() => {
    const state = folderState(folder)
    if (state === before && state !== known) {
      known = state
      changed()
    }
    before = state
  }, interval)
  return () => clearInterval(timer)
}
