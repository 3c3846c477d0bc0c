import type { Facet } from './facet.ts'
import { channelFacets } from './facets/channels.ts'
import { companyFacets } from './facets/company.ts'
import { costStructureFacets } from './facets/cost-structure.ts'
import { customerRelationshipFacets } from './facets/customer-relationships.ts'
import { customerSegmentFacets } from './facets/customer-segments.ts'
import { keyActivityFacets } from './facets/key-activities.ts'
import { keyPartnerFacets } from './facets/key-partners.ts'
import { keyResourceFacets } from './facets/key-resources.ts'
import { revenueStreamFacets } from './facets/revenue-streams.ts'
import { valuePropositionFacets } from './facets/value-proposition.ts'

/** All that people ask of a business model, block by block. A block's file is long because it is data: one list, read from top to bottom. */
export const FACETS: readonly Facet[] = [
  ...customerSegmentFacets,
  ...valuePropositionFacets,
  ...channelFacets,
  ...customerRelationshipFacets,
  ...revenueStreamFacets,
  ...keyResourceFacets,
  ...keyActivityFacets,
  ...keyPartnerFacets,
  ...costStructureFacets,
  ...companyFacets,
]
