import type { ThesaurusTopic } from '../thesaurus.ts'

/** Law, rules, safety. */
export const law: ThesaurusTopic = {
  block: undefined,
  lines: `
law, legal, regulation, legislation, rule, statute, compliance, red tape, regulatory
regulator, authority, watchdog, government agency, supervision, FDA, SEC, approval body
approval, approved, clearance, authorisation, permit, licence, green light, go-ahead, permission
lawsuit, court, sue, litigation, legal action, legal trouble, case, trial, judge, taken to court
compliance, comply, follow the rules, conform, standards, meet requirements, ISO
standard, norm, specification, open standard, benchmark
contract terms, conditions, small print, fine print, terms of service, terms and conditions
open source, open-source, free software, Apache licence, source code available, community-developed, GPL
proprietary, closed source, in-house, exclusive technology, private
terms, conditions, rules, provisions, small print
audit, inspection, check the books, examine, review
standards body, consortium, committee, working group
tax-exempt, charity status, non-profit status
safety, safe, injury, accident, hazard, out of harm's way, protect
theft, stolen, steal, burglar, loss, missing
damage, broken, ruined, harm, scratched, smashed, wreck
accident, crash, collision, mishap, smash
emergency, urgent, ambulance, rescue
`,
}
