import { askTool } from './ask-tool.ts'
import { fetchTool } from './fetch-tool.ts'
import { failure, isRecord, named, type Outcome } from './json-rpc.ts'
import { listDocumentsTool } from './list-documents-tool.ts'
import { searchTool } from './search-tool.ts'
import type { Tool, ToolContext } from './tool.ts'
import schemas from './tool-schemas.json' with { type: 'json' }

export const TOOLS: readonly Tool[] = [askTool, searchTool, fetchTool, listDocumentsTool]

/** Nothing is written, nothing outside is reached, and the same arguments give the same result. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

export const TOOL_LIST = TOOLS.map(({ name, title, description }) => ({
  name,
  title,
  description,
  ...schemas[name as keyof typeof schemas],
  annotations: { title, ...ANNOTATIONS },
}))

/**
 * A mistake in the arguments is a result, which an assistant reads and does better; a call of something that does not exist is an
 * error, which a programmer reads.
 */
export function callTool(params: Record<string, unknown>, context: ToolContext): Outcome {
  const { name, arguments: args = {} } = params
  if (typeof name !== 'string') return failure('invalidParams', 'params.name must be a string.')
  if (!isRecord(args)) return failure('invalidParams', 'params.arguments must be an object.')
  const tool = TOOLS.find((one) => one.name === name)
  if (!tool)
    return failure('invalidParams', `There is no tool ${named(name)}. There are ${TOOLS.map((one) => one.name).join(', ')}.`)
  const result = tool.call(args, context)
  if ('mistake' in result) return { result: { content: [{ type: 'text', text: result.mistake }], isError: true } }
  return { result: { content: [{ type: 'text', text: result.text }], structuredContent: result.structured, isError: false } }
}
