import type { ThesaurusTopic } from '../thesaurus.ts'

/** Partners and suppliers. */
export const partners: ThesaurusTopic = {
  block: 'key-partners',
  lines: `
partner, ally, alliance, partnership, team up, work with, collaborate, join forces, hook up with, cooperate, buddy up, associate, tie-up, works hand in hand
key partner, most important ally, main partner, closest partner, strategic partner, strategic alliance
joint venture, shared company, co-owned, run together, joint project, 50-50
supplier, vendor, provider, source, who provides, supply, where they get their goods, furnish, who makes it for them
outsource, contract out, farm out, subcontract, third party does, someone else makes it, contract manufacturer, outside manufacturer, outsourcing
contract manufacturer, outsourced production, third-party manufacturer, factory in Asia, made by others, assembled by
technology partner, tech partner, hardware partner, software partner, platform partner, technical ally
channel partner, sales partner, reseller, distributor, agent, referral partner, dealer
system integrator, integrator, implementation partner, consulting firm, IT services firm
marketing partner, co-marketing, promotional partner, advertising partner, joint promotion
content partner, publisher, content provider, media partner, studio, label, supplier of content
payment partner, payment processor, bank partner, card network, payment gateway
logistics partner, shipping partner, delivery partner, carrier, freight company, transport company
research partner, university, academic partner, research institute, institute, academia
government partner, public agency, regulator, authority, state body
community partner, charity, non-profit, social partner, NGO, good cause
affiliate partner, affiliates, publishers, bloggers who link
investor partner, financial backer, shareholder
licensing partner, licensee, licensor, brand partner, franchise holder
developer partner, third-party developer, app developer, independent software vendor, ISV, outside programmers
retail partner, store partner, stockist, merchant partner, retailer
airline partner, codeshare, alliance, interline
insurance partner, underwriter, reinsurer
partner programme, partner program, partner network, partnership scheme, how to become a partner, join the network, partner levels
partner requirements, criteria, conditions to join, qualify, what it takes
become a partner, sign up, enrol, join, apply, register, how to join
agreement, contract, deal, pact, arrangement, treaty, memorandum, accord, terms
sponsor, patron, supporter, backer
founding partner, charter member, original partner
member of, association, industry body, consortium, trade group, belongs to, club, federation
`,
}
