import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { SkippedFile } from '../contract/messages.ts'
import { StartError } from './start-error.ts'

/** Bytes. The largest document found in the wild has 11 KB; the parser's time and memory are bounded by this. */
export const MAX_FILE_SIZE = 1024 * 1024

export interface KnowledgeFile {
  /** The file's name without `.md`. */
  id: string
  file: string
  bytes: Uint8Array
}

export interface FolderContents {
  /** In the order of their names' code units, the same on every machine. */
  files: KnowledgeFile[]
  skipped: SkippedFile[]
}

/**
 * The Markdown files of a folder, not of the folders in it. Names that begin with a dot and names that do not end in `.md` are
 * passed over; what looks like a document and cannot be used is in `skipped`.
 * @throws {StartError} when the folder cannot be read or holds no Markdown file.
 */
export function readFolder(folder: string): FolderContents {
  const root = openFolder(folder)
  const names = listNames(folder, root)
  if (names.length === 0) throw new StartError(`KNOWLEDGE_DIR is "${folder}", but there is no .md file in that folder.`)
  const contents: FolderContents = { files: [], skipped: [] }
  const taken = new Map<string, string>()
  for (const file of names) {
    const id = file.slice(0, -'.md'.length)
    const twin = taken.get(foldedId(id))
    const read =
      twin === undefined ? readFile(root, file) : `This file has the name of ${twin}, but for case or the spelling of accents.`
    if (typeof read === 'string') contents.skipped.push({ file, reason: read })
    else {
      taken.set(foldedId(id), file)
      contents.files.push({ id, file, bytes: read })
    }
  }
  return contents
}

/** Changes when a file of the folder comes, goes or is written; empty when the folder cannot be read. */
export function folderState(folder: string): string {
  try {
    return listNames(folder, folder)
      .map((name) => stateOf(join(folder, name)))
      .join('\n')
  } catch {
    return ''
  }
}

function stateOf(path: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(path)
    return `${path} ${size} ${mtimeMs} ${ino}`
  } catch {
    return `${path} -`
  }
}

function openFolder(folder: string): string {
  let root: string
  try {
    root = realpathSync(folder)
    if (!statSync(root).isDirectory()) throw new StartError(`KNOWLEDGE_DIR is "${folder}", but that is not a folder.`)
  } catch (error) {
    if (error instanceof StartError) throw error
    if (codeOf(error) === 'ENOENT') throw new StartError(`KNOWLEDGE_DIR is "${folder}", but there is no such folder.`)
    throw new StartError(`KNOWLEDGE_DIR is "${folder}", but that folder cannot be opened (${codeOf(error)}).`)
  }
  return root
}

function listNames(folder: string, root: string): string[] {
  try {
    // Sorted by code units; `..md` would have the id `.`, which no URL can name.
    return readdirSync(root)
      .filter((name) => /^[^.].*\.md$/is.test(name))
      .sort()
  } catch (error) {
    throw new StartError(`KNOWLEDGE_DIR is "${folder}", but that folder cannot be read (${codeOf(error)}).`)
  }
}

/** Ids that differ in less than this are taken for one: some file systems could not hold both. */
const foldedId = (id: string): string => id.normalize('NFC').toLowerCase()

/** The bytes, or why there are none. */
function readFile(root: string, file: string): Uint8Array | string {
  try {
    const path = realpathSync(join(root, file))
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return 'This is a link that leads out of the folder.'
    // Looked at before it is opened: opening a pipe would wait for its other end. (O_NONBLOCK is for one put there in between.)
    if (!statSync(path).isFile()) return 'This is not a regular file.'
    return readUpTo(path, MAX_FILE_SIZE) ?? 'This file is larger than 1 MB.'
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'This is a link that leads nowhere.' : `This file cannot be read (${codeOf(error)}).`
  }
}

/** Undefined when the file is larger. */
function readUpTo(path: string, size: number): Uint8Array | undefined {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const length = fstatSync(handle).size
    if (length > size) return undefined
    const bytes = new Uint8Array(length)
    let filled = 0
    for (let read = -1; read !== 0 && filled < length; filled += read)
      read = readSync(handle, bytes, filled, length - filled, null)
    return bytes.subarray(0, filled)
  } finally {
    closeSync(handle)
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'no reason given'
