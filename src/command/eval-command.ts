import { readFileSync } from 'node:fs'
import { createAssistant } from '../library/nineblocks.ts'
import { type NumberedCase, readCaseLines } from '../quality/case-lines.ts'
import { turnsOf } from '../quality/question-case.ts'
import { runCase, shareRight, type Verdict } from '../quality/run-case.ts'
import { KNOWLEDGE_OPTION, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { knowledgeFolder, loadOrComplain } from './knowledge-folder.ts'
import { shown, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const OPTIONS = { ...KNOWLEDGE_OPTION, floor: { type: 'string', short: 'f' }, json: { type: 'boolean', default: false } } as const

/** Words of a wrong answer that are shown. */
const SHOWN = 160

/** Judges the assistant by questions whose answers are known. */
export const evalCommand: Command = async (args, terminal) => {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (positionals.length === 0) throw new UsageError('There is no case file. See nineblocks eval --help.')
  const floor = floorOf(values.floor)
  const cases = positionals.flatMap(readCases)
  const documents = await loadOrComplain(knowledgeFolder(values.knowledge, terminal), terminal)
  const assistant = createAssistant({ documents })
  const strangers = cases.filter(({ document }) => document !== undefined && !assistant.document(document))
  if (strangers.length > 0)
    throw new UsageError(strangers.map(({ place, document }) => `${place}: there is no document "${document}".`).join('\n'))
  const verdicts = cases.map((one) => ({ ...runCase(assistant, one), place: one.place }))
  const score = { ...countsOf(verdicts), floor: floor ?? null }
  if (values.json) terminal.print(JSON.stringify({ ...score, cases: verdicts.map(verdictJson) }, null, 2))
  else printReport(verdicts, score, terminal)
  return floor !== undefined && score.share < floor ? 1 : 0
}

type PlacedCase = NumberedCase & { place: string }
type PlacedVerdict = Verdict & { place: string }

function floorOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const floor = Number(text)
  if (text.trim() === '' || !(floor >= 0 && floor <= 1))
    throw new UsageError(`--floor is "${text}", but must be a share from 0 to 1.`)
  return floor
}

function readCases(file: string): PlacedCase[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
  const { cases, errors } = readCaseLines(text)
  if (errors.length > 0) throw new UsageError(errors.map(({ line, message }) => `${file}:${line}: ${message}.`).join('\n'))
  if (cases.length === 0) throw new UsageError(`${file} holds no case.`)
  return cases.map((one) => ({ ...one, place: `${file}:${one.line}` }))
}

function countsOf(verdicts: readonly Verdict[]) {
  const count = (wanted: Verdict['result']): number => verdicts.filter(({ result }) => result === wanted).length
  const [right, wrong, refused] = [count('right'), count('wrong'), count('refused')]
  return { asked: verdicts.length, right, wrong, refused, share: shareRight(verdicts) }
}

const verdictJson = ({ place, asked: { id, kind, question }, result, faults, response }: PlacedVerdict) => ({
  place,
  id,
  kind,
  question,
  result,
  faults,
  answer: response.answer,
})

type Score = ReturnType<typeof countsOf> & { floor: number | null }

function printReport(
  verdicts: readonly PlacedVerdict[],
  { asked, right, wrong, refused, share, floor }: Score,
  terminal: Terminal,
) {
  const { print, paint } = terminal
  for (const { place, asked: one, result, faults, response } of verdicts) {
    if (result === 'right') continue
    print(`${place} ${paint(result === 'wrong' ? 'red' : 'yellow', result)}: ${shown(turnsOf(one).join(' → '))}`)
    print(`  ${shown(faults.map(({ detail }) => detail).join('; '))}`)
    print(paint('dim', `  said: ${shown(response.answer.replace(/\s+/g, ' ').slice(0, SHOWN))}`))
  }
  const percent = (part: number): string => `${Math.floor(1000 * part) / 10} %`
  print(`${right} right, ${wrong} wrong, ${refused} refused though told, of ${asked}: ${percent(share)} right`)
  if (floor !== null && share < floor) print(paint('red', `The floor is ${percent(floor)}.`))
}
