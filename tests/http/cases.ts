import { addressCases } from './address-cases.ts'
import { askBodyCases } from './ask-body-cases.ts'
import { askQueryCases } from './ask-query-cases.ts'
import { batchCases } from './batch-cases.ts'
import type { Case } from './case.ts'
import { explainCases } from './explain-cases.ts'
import { mcpCases } from './mcp-cases.ts'
import { originCases } from './origin-cases.ts'
import { refusalCases } from './refusal-cases.ts'
import { searchCases } from './search-cases.ts'
import { tagCases } from './tag-cases.ts'

/** In every runtime the server knows the documents `acme` and `crème & co #1`, and allows the origin https://intranet.example. */
export const CASES: readonly Case[] = [
  ...askBodyCases,
  ...askQueryCases,
  ...explainCases,
  ...batchCases,
  ...searchCases,
  ...addressCases,
  ...refusalCases,
  ...originCases,
  ...tagCases,
  ...mcpCases,
]
