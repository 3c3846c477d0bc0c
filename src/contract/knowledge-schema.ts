/** The shapes of `/knowledge` and `/healthz`. */
import * as v from 'valibot'

export const KnowledgeResponse = v.pipe(
  v.object({
    documents: v.pipe(
      v.array(
        v.object({
          id: v.pipe(v.string(), v.description('Its file name without `.md`.')),
          title: v.string(),
          url: v.pipe(v.string(), v.description('Its page. With `.md` behind it, its Markdown text.')),
          sections: v.array(
            v.object({
              heading: v.pipe(v.string(), v.description('As the document writes it.')),
              anchor: v.string(),
              url: v.pipe(v.string(), v.description("The document's page at this section.")),
            }),
          ),
        }),
      ),
      v.description('In the order of their titles.'),
    ),
  }),
  v.title('KnowledgeResponse'),
  v.description('The table of contents of all that is loaded.'),
)

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const SkippedFile = v.pipe(
  v.object({
    file: v.string(),
    reason: v.pipe(v.string(), v.description('A sentence: "This file is larger than 1 MB."')),
  }),
  v.title('SkippedFile'),
  v.description('A file of the knowledge folder that could not be used.'),
)

export const HealthResponse = v.pipe(
  v.object({ status: v.literal('ok'), documents: count, sections: count, skipped: v.array(SkippedFile) }),
  v.title('HealthResponse'),
  v.description('Questions can be answered.'),
)
