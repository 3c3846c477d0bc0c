import type { ThesaurusTopic } from '../thesaurus.ts'

/** People who work there, hiring. */
export const staff: ThesaurusTopic = {
  block: 'key-resources',
  lines: `
employee, staff, worker, personnel, workforce, people who work there, crew, colleagues, hands, people on the payroll, human resources, team, headcount, associates
how many people work there, headcount, number of employees, size of the team, workforce of, staff numbers, employs
hire, recruit, take on, employ, bring on board, job, vacancy, hiring, recruitment, looking for people, fill positions, recruiting
fire, lay off, layoff, redundancy, dismiss, let go, sack, job cuts, axe, downsize
talent, skilled people, specialists, experts, bright minds, brains, gifted people, know-how
engineer, developer, technical staff, programmer, software engineer, technician, coders, engineering team, techies
scientist, researcher, PhD, lab people, research team, R&D staff, boffins
designer, creative team, design team, stylists, creatives
sales staff, sales representative, salespeople, reps, seller, account manager, sales team
support staff, service agents, customer service representative, help desk people, support team, helpers, agents
driver, courier, chauffeur, delivery person, rider, man with a van
pilot, cabin crew, flight attendant, steward, aviator, captain
chef, cook, kitchen staff, baker
cleaner, janitor, housekeeper, maid, cleaning staff
editor, writer, content team, journalist, editorial staff, copywriter
analyst, data scientist, number cruncher, statistician, quant
consultant, adviser, advisor, specialist, expert for hire
volunteer, unpaid helper, helper, contributor
contractor, freelancer, temp, temporary worker, outside worker, gig worker
manager, management, executive, leadership, boss, top brass, senior team, bosses, people in charge, leaders, higher-ups
CEO, chief executive, boss, head, president, managing director, top dog, big boss, leader, person in charge, who runs
founder, co-founder, started the company, set up, person behind, creator, who founded, who started, brainchild, father of
chairman, chair, chairperson, board, board of directors, directors
training staff, develop employees, teach workers, staff development
culture, work environment, atmosphere, values, way of working
part-time, full-time, seasonal, shift, flexible hours
union, organised labour, collective bargaining, works council
`,
}
