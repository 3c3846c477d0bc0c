/** The nine blocks of the Business Model Canvas, in the order in which a business model is told. */
export const BLOCKS = [
  'customer-segments',
  'value-proposition',
  'channels',
  'customer-relationships',
  'revenue-streams',
  'key-resources',
  'key-activities',
  'key-partners',
  'cost-structure',
] as const

export type BlockName = (typeof BLOCKS)[number]

export const BLOCK_TITLES: Record<BlockName, string> = {
  'customer-segments': 'Customer Segments',
  'value-proposition': 'Value Proposition',
  channels: 'Channels',
  'customer-relationships': 'Customer Relationships',
  'revenue-streams': 'Revenue Streams',
  'key-resources': 'Key Resources',
  'key-activities': 'Key Activities',
  'key-partners': 'Key Partners',
  'cost-structure': 'Cost Structure',
}
