import type { BlockName } from './blocks.ts'

/** Questions to begin with, block by block: `{company}` is the company's name. The first of a block is the one that most ask. */
export const OPENING_QUESTIONS: Record<BlockName, readonly string[]> = {
  'customer-segments': ['Who are the customers of {company}?', 'Which customer segments does {company} serve?'],
  'value-proposition': [
    'What value does {company} offer its customers?',
    'What are the value propositions of {company}?',
    'Why do customers choose {company}?',
  ],
  channels: [
    'Which channels does {company} use?',
    'How does {company} reach its customers?',
    'How does {company} promote its offerings?',
  ],
  'customer-relationships': [
    'What kind of customer support does {company} offer?',
    'How does {company} keep in touch with its customers?',
    'Is there a self-service for customers of {company}?',
  ],
  'revenue-streams': ['How does {company} make money?', 'What are the revenue streams of {company}?'],
  'key-resources': ['What are the key resources of {company}?', 'How much funding has {company} raised?'],
  'key-activities': ['What are the key activities of {company}?', 'What does {company} do itself?'],
  'key-partners': ['Who are the key partners of {company}?', 'Which partners does {company} work with?'],
  'cost-structure': ['What is the biggest cost of {company}?', 'What are the main costs of {company}?'],
}
