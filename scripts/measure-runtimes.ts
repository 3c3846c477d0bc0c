/**
 * How long each runtime takes from its start to an answer, and what memory it has then: `node scripts/measure-runtimes.ts FOLDER...`, each a
 * folder of documents. Prints a table in Markdown. Memory is the resident set of the server's
 * processes, 10 seconds after the answers. Of workerd, the start holds the packing of the documents and the building of the bundle.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { RUNTIMES, type Runtime } from '../tests/http/runtimes.ts'

interface Measured {
  listens: number
  answers: number
  memory: number
  discovers: number
}

const since = (start: number): number => performance.now() - start

async function measure({ start, name }: Runtime, folder: string): Promise<Measured> {
  const began = performance.now()
  const server = await start(folder, { RATE_LIMIT: 'off' })
  const listens = since(began)
  try {
    const ask = async (question: string): Promise<number> => {
      const asked = performance.now()
      const response = await fetch(`http://127.0.0.1:${server.port}/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question }),
      })
      if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
      await response.text()
      return since(asked)
    }
    await ask('Who are the key partners?')
    const answers = since(began)
    const discovers = await ask('Which companies work with farms?')
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    const memory = processesBelow(process.pid).reduce((sum, pid) => sum + statusOf(pid, 'VmRSS') / 1024, 0)
    return { listens, answers, memory, discovers }
  } finally {
    await server.stop()
  }
}

function processesBelow(parent: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const children = all.map(Number).filter((pid) => statusOf(pid, 'PPid') === parent)
  return children.flatMap((pid) => [pid, ...processesBelow(pid)])
}

/** A number of Linux's /proc/PID/status; 0 when the process is gone. */
function statusOf(pid: number, name: 'PPid' | 'VmRSS'): number {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

console.log('| | documents | listens after | first answer after | next, a search of all | memory |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const folder of process.argv.slice(2)) {
  const documents = readdirSync(folder).filter((name) => name.endsWith('.md')).length
  for (const runtime of RUNTIMES) {
    const { listens, answers, memory, discovers } = await measure(runtime, folder)
    const cells = [runtime.name, documents, seconds(listens), seconds(answers), seconds(discovers), `${Math.round(memory)} MB`]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
process.exit(0)
