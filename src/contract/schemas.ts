import { Answered, AskResponse, BatchResponse, Refused } from './answer-schema.ts'
import { AskRequest, Citation, Message, QuestionsResponse, QuotedPlace, RefusalReason } from './ask-schema.ts'
import { BatchRequest } from './batch-schema.ts'
import { Chance, PairReading, Threshold } from './decision-schema.ts'
import { Candidate, CompanyReading, Explanation, QuestionReading, Reading, StandaloneReading } from './explanation-schema.ts'
import { HealthResponse, KnowledgeResponse, SkippedFile } from './knowledge-schema.ts'
import { FieldError, Problem } from './problem-schema.ts'
import { FoundPassage, SearchRequest, SearchResponse } from './search-schema.ts'

/** All shapes of the contract, by the names that they have in its description. */
export const SCHEMAS = {
  AskRequest,
  Message,
  AskResponse,
  Answered,
  Refused,
  RefusalReason,
  Citation,
  QuotedPlace,
  QuestionsResponse,
  Explanation,
  StandaloneReading,
  CompanyReading,
  Reading,
  QuestionReading,
  Candidate,
  PairReading,
  Threshold,
  Chance,
  BatchRequest,
  BatchResponse,
  SearchRequest,
  SearchResponse,
  FoundPassage,
  KnowledgeResponse,
  HealthResponse,
  SkippedFile,
  Problem,
  FieldError,
} as const

export type SchemaName = keyof typeof SCHEMAS
