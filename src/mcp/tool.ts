import type { Assistant } from '../http/ports.ts'

/** What a tool works with. */
export interface ToolContext {
  assistant: Assistant
  /** The address of this server, without a slash at its end: addresses in replies are whole. */
  origin: string
}

/** What a tool gives: the same twice, for programs and as text. A mistake in its arguments is told to who called it, so that they can do better. */
export type ToolResult = { structured: Record<string, unknown>; text: string } | { mistake: string }

export interface Tool {
  name: string
  title: string
  description: string
  call(args: Record<string, unknown>, context: ToolContext): ToolResult
}

/** Text that holds all of the result, as clients expect it that read no structured content. */
export const asJson = (structured: Record<string, unknown>): ToolResult => ({ structured, text: JSON.stringify(structured) })
