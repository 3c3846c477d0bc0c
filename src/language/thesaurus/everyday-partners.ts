import type { ThesaurusTopic } from '../thesaurus.ts'

/** Everyday turns of phrase: partners and rivals. */
export const everydayPartners: ThesaurusTopic = {
  block: 'key-partners',
  lines: `
in bed with, in cahoots, buddies, pals with, chummy, joined up with, partner, alliance
lean on, depend on others, rely on outsiders, outside help, third parties, partners, suppliers
do it all themselves, do everything alone, go it alone, in-house, without partners
who else is involved, other outfits, other companies, outside firms, partners
stuff comes from, who feeds them, who keeps them stocked, suppliers, sourcing
friends in high places, well connected, famous partners, strategic partners
rub shoulders, hang with, associate, partner
give business to, hand work to, pass work on, outsource, subcontract
who are they up against, who's breathing down their neck, who are they fighting, rival, competitor
dog eat dog, cut-throat, tough market, competition
get my shop in, get my product on it, sell through them, become a seller, list my product, partner, merchant
get on board, jump on board, be part of it, become a partner, join
`,
}
