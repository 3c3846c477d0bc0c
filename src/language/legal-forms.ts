/** What a company's full name may end or begin with, beside the name that people use. Lower case. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company companies ltd limited llc lp llp plc ag gmbh se sa nv bv ab oy as spa kg group groups holding holdings
  international worldwide global technologies technology technologie tech systems solutions services software industries enterprises enterprise brands
  communications entertainment networks network financial bank motors motor pharmaceuticals pharmaceutical labs com the and of`
    .split(/\s+/)
    .filter(Boolean),
)
