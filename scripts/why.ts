/**
 * Prints what each stage decided on a question, so that a wrong answer can be traced to its stage.
 *
 *   npm run why -- "question" [--knowledge DIR] [--document ID] [--after "earlier question"]...
 */
import { parseArgs } from 'node:util'
import { turn } from '../src/answer/ask.ts'
import { NO_CONVERSATION } from '../src/answer/conversation.ts'
import { EVIDENCE, evidenceOf } from '../src/answer/evidence.ts'
import { FEATURES } from '../src/answer/features.ts'
import { createKnowledge, wordKnowledge } from '../src/answer/knowledge.ts'
import type { OneAnswer } from '../src/answer/one-document.ts'
import type { Scored } from '../src/answer/score.ts'
import { BUSINESS, GENERAL } from '../src/answer/weights.ts'
import { loadDocuments } from '../src/runtime/load-documents.ts'

const USAGE = 'npm run why -- "question" [--knowledge DIR] [--document ID] [--after "earlier question"]...'
/** Passages and facets shown, and the features and evidence that moved them most. */
const [PASSAGES, GUESSES, REASONS] = [8, 5, 6]
/** Documents of a comparison or a discovery that are shown. */
const DOCUMENTS = 4

const { values, positionals } = readArguments()
const question = positionals.join(' ').trim()
if (question === '') fail(USAGE)
const knowledge = createKnowledge(loadDocuments(values.knowledge).documents, wordKnowledge())
if (values.document !== undefined && !knowledge.document(values.document))
  fail(`There is no document "${values.document}". There are: ${knowledge.documents.map(({ id }) => id).join(', ')}`)

let conversation = NO_CONVERSATION
for (const earlier of values.after) {
  const outcome = turn(earlier, values.document, conversation, knowledge)
  conversation = outcome.conversation
  title(`before: ${earlier}`)
  line('said', folded(outcome.response.answer, 160))
}
const { response, trace } = turn(question, values.document, conversation, knowledge)

title(`question: ${question}`)
const { standalone, companies } = trace
if (standalone) {
  line('standalone', `"${standalone.text}", turn ${standalone.turn}`)
  if (standalone.leansOn) line('leans on', standalone.leansOn.question)
  if (standalone.shape !== undefined) line('shape of', standalone.shape)
  if (standalone.item !== undefined) line('item', standalone.item)
} else line('standalone', 'never asked: small talk or off topic')
if (companies?.kind === 'documents') line('companies', `${companies.documents.join(', ')}${companies.named ? ', named' : ''}`)
else if (companies)
  line('companies', companies.kind === 'refusal' ? `refused, ${companies.reason} ${companies.candidates}` : companies.kind)
for (const answer of (trace.answers ?? []).slice(0, DOCUMENTS)) explain(answer)

title(`response: ${response.answered ? 'answered' : 'refused'}${response.reason ? `, ${response.reason}` : ''}`)
console.log(response.answer)
for (const { id, section, quote } of response.citations) line(`[${id}]`, `${section}: ${folded(quote, 120)}`)
if (!response.answered) for (const { section, quote } of response.related) line('related', `${section}: ${folded(quote, 120)}`)
for (const next of response.followUps) line('next', next)

/** What one document made of the question. */
function explain({ question: asked, ranking, composed, confidence }: OneAnswer): void {
  const { prepared, ranked } = ranking
  const weights = prepared.businessModel ? BUSINESS : GENERAL
  title(`document: ${prepared.document.id}, ${prepared.businessModel ? 'a business model' : 'a text that tells no blocks'}`)
  line('repaired', asked.text)
  if (asked.clause !== asked.text) line('clause', asked.clause)
  const marks = [asked.superlative ? 'superlative' : [], asked.negated ? 'negated' : []].flat()
  line('asks', [asked.kind, `wants ${asked.wants ?? 'any text'}`, `focus ${asked.focus ?? 'none'}`, ...marks].join(', '))
  explainUnits(ranking.asked.match)
  const { guesses, blocks } = ranking.asked.facets
  line('facets', listed(guesses.slice(0, GUESSES).map(({ facet, share }) => [facet.name, share])))
  line('blocks', listed([...blocks].sort((a, b) => b[1] - a[1]).slice(0, 3)))
  ranked.slice(0, PASSAGES).forEach((scored, i) => {
    explainPassage(scored, i + 1, weights.ranking)
  })
  if (ranked.length > 0) explainDecision(ranking, weights)
  line('decision', `${confidence.toFixed(3)}: ${composed ? 'answers' : 'does not tell'}`)
  if (composed) line('composed', folded(composed.answer, 200))
}

function explainUnits({ units, decisive }: OneAnswer['ranking']['asked']['match']): void {
  for (const [u, { key, weight, phrase, lines }] of units.entries()) {
    const kind = phrase ? 'phrase' : 'word'
    line(
      u === 0 ? 'units' : '',
      `${kind} "${key}" weight ${weight.toFixed(2)} decisive ${decisive[u]?.toFixed(2)}, in ${lines.length} lines`,
    )
  }
}

function explainPassage({ passage, score, features }: Scored, rank: number, weights: (typeof BUSINESS)['ranking']): void {
  line(`${rank}.`, `${score.toFixed(2)}  ${passage.section.heading} · ${passage.kind}: ${folded(passage.text, 110)}`)
  line('', contributions(FEATURES.map((name, i) => [name, (features[i] as number) * (weights[name] ?? 0)])))
}

/** What the evidence adds to the logit of "right if answered" and of "not in the document". */
function explainDecision(ranking: OneAnswer['ranking'], weights: typeof BUSINESS): void {
  const evidence = evidenceOf(ranking)
  for (const model of ['right', 'absent'] as const) {
    const parts = EVIDENCE.map((name, i): [string, number] => [name, (weights[model][name] ?? 0) * (evidence[i] as number)])
    const bias = weights[model].bias ?? 0
    const chance = 1 / (1 + Math.exp(-parts.reduce((sum, [, part]) => sum + part, bias)))
    line(`P(${model})`, `${chance.toFixed(3)}  bias ${signed(bias)}  ${contributions(parts)}`)
  }
  line('margin', String(weights.margin))
}

/** The largest parts of a sum, whatever their sign. */
function contributions(parts: readonly [string, number][]): string {
  const largest = [...parts].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, REASONS)
  return largest.flatMap(([name, part]) => (Math.abs(part) < 0.005 ? [] : `${name} ${signed(part)}`)).join('  ')
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}

function listed(shares: readonly (readonly [string, number])[]): string {
  return shares.map(([name, share]) => `${name} ${Math.round(100 * share)} %`).join(', ') || 'none'
}

function folded(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > most ? `${flat.slice(0, most)}…` : flat
}

function title(text: string): void {
  console.log(`\n${text}\n${'─'.repeat(Math.min(80, text.length))}`)
}

function line(name: string, text: string): void {
  console.log(`${name.padEnd(11)} ${text}`)
}

function readArguments() {
  try {
    const options = {
      knowledge: { type: 'string', default: 'knowledge' },
      document: { type: 'string' },
      after: { type: 'string', multiple: true, default: [] },
    } as const
    return parseArgs({ allowPositionals: true, options: { ...options, after: { ...options.after, default: [] as string[] } } })
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
